import type { Plugin } from 'vite';

/**
 * The page begins with a small script that starts the worker and shows the first story, and goes on with two that
 * are set up while the worker reads: React, and all that is shown first. What later scripts share with these does not
 * come in scripts of its own: of a dozen, each would wait for its turn, and the worker behind them.
 */
const GROUPS = [
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 1 },
  { name: 'page', test: /[\\/]src[\\/]app[\\/]start\.tsx$/ },
];

/** Puts the page's scripts together. */
export function pageScript(): Plugin {
  return {
    name: 'broadsheet:page-script',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } }),
  };
}
