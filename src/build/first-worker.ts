import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PAGE = new URL('../../index.html', import.meta.url);
const INLINE_SCRIPT = /<script data-worker="" data-first-files="">(.*?)<\/script>/s;
const WORKER = /^assets\/library\.worker-[\w-]+\.js$/;

/**
 * What the policy calls the page's one inline script: as it is the same in every build (the worker's address stands in an
 * attribute), the header of a host need not change with it.
 * @throws Error where the page has none
 */
export function inlineScriptHash(): string {
  const script = INLINE_SCRIPT.exec(readFileSync(PAGE, 'utf8'))?.[1];
  if (script === undefined) throw new Error('index.html has no inline script that starts the worker.');
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** Tells the page's inline script where the worker is. */
export function firstWorker(): Plugin {
  return {
    name: 'broadsheet:first-worker',
    apply: 'build',
    generateBundle: {
      // When the page and the worker have been written.
      order: 'post',
      handler(_options, bundle) {
        const worker = Object.keys(bundle).find(name => WORKER.test(name));
        const page = bundle['index.html'];
        if (!worker || page?.type !== 'asset')
          throw new Error('There is no worker, or no page, to be started.');
        page.source = `${page.source}`.replace('data-worker=""', `data-worker="./${worker}"`);
      },
    },
  };
}
