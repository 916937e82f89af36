import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { firstWorker, inlineScriptHash } from './first-worker';

const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

/** The page as the plugin leaves it in a build of these files. */
function written(files: readonly string[]): string {
  const page = { type: 'asset', source: PAGE };
  const bundle = Object.fromEntries([...files.map(name => [name, { type: 'chunk' }]), ['index.html', page]]);
  const { generateBundle } = firstWorker() as { generateBundle: { handler: Plugin['generateBundle'] } };
  Reflect.apply(generateBundle.handler as () => void, null, [{}, bundle]);
  return page.source;
}

describe('The page’s inline script', () => {
  it('is the only one, and is allowed by the hash of what it holds', () => {
    const scripts = [...PAGE.matchAll(/<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs)];
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256').update(scripts[0]?.[1] ?? '');
    expect(inlineScriptHash()).toBe(`'sha256-${hash.digest('base64')}'`);
  });

  it('is told where the worker is, and stays the same', () => {
    const page = written(['assets/library.worker-B_x1-z.js', 'assets/index-abc.js']);
    expect(page).toContain('<script data-worker="./assets/library.worker-B_x1-z.js" ');
    expect(page.replace('./assets/library.worker-B_x1-z.js', '')).toBe(PAGE);
  });

  it('is no script of a build without a worker', () => {
    expect(() => written(['assets/index-abc.js'])).toThrow('no worker');
  });
});
