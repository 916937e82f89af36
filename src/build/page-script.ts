import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** What the first script imports as soon as it runs. */
const PAGE = /[\\/]src[\\/]app[\\/]start\.tsx$/;

/**
 * The page begins with two scripts: a small one that starts the worker, and one with all that is shown first. What
 * later scripts share with it does not come in scripts of its own: of a dozen, each would wait for its turn, and the
 * worker behind them.
 */
const GROUPS = [
  { name: 'first', tags: ['$initial' as const], priority: 1 },
  { name: 'page', test: PAGE },
];

/** Sets paper and type before the first paint. The parser waits for it, and with it all that stands below it in the head. */
const APPEARANCE: HtmlTagDescriptor = {
  tag: 'script',
  attrs: { src: './appearance.js' },
  injectTo: 'head',
};

/**
 * Puts the page together, and names its script in the HTML: else it would be asked for only when the first one runs.
 */
export function pageScript(): Plugin {
  return {
    name: 'broadsheet:page-script',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } }),
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => [...(bundle ? preloads(bundle) : []), APPEARANCE],
    },
  };
}

function preloads(bundle: Rollup.OutputBundle): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter(file => file.type === 'chunk');
  const page = chunks.find(({ moduleIds }) => moduleIds.some(id => PAGE.test(id)));
  if (!page) throw new Error('The page has no script of its own: src/app/start.tsx is not in the build.');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const named = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
  return [page.fileName, ...page.imports]
    .filter(file => !named.has(file))
    .map(file => ({
      tag: 'link',
      attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
      injectTo: 'head',
    }));
}
