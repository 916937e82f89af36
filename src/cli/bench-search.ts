/**
 * Measures Broadsheet's search beside its peers on queries with known answers:
 *
 *   bench-search --corpus FILE --queries FILE [--peers minisearch,flexsearch,orama,fuse] [--json]
 *                [--grow ARTICLES [--names]] [--sets a_title,b_title_typo1] [--half tune|check] [--browser]
 *
 * Exit code 1 with a sentence on standard error where a file cannot be read or a name is not known.
 */
import { parseArgs } from 'node:util';
import { type QuerySets, readCorpus, readQueries } from './bench-search/corpus';
import { growCorpus } from './bench-search/grow';
import { heapInUse } from './bench-search/heap';
import { measure } from './bench-search/measure';
import { measureRestore } from './bench-search/restore';
import { printTable } from './bench-search/table';
import { measureTypoStep, vocabularyOf } from './bench-search/typo-step';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    peers: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    grow: { type: 'string' },
    names: { type: 'boolean', default: false },
    sets: { type: 'string' },
    half: { type: 'string' },
    browser: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  if (!options.corpus || !options.queries) throw new Error('--corpus FILE and --queries FILE are needed.');
  if (options.grow && !/^\d+$/.test(options.grow)) throw new Error('--grow needs a number of articles.');
  if (options.half && !['tune', 'check'].includes(options.half)) throw new Error('--half is tune or check.');
  const read = readCorpus(options.corpus);
  const articles = options.grow ? growCorpus(read, Number(options.grow), options.names) : read;
  const sets = chosenSets(readQueries(options.queries));
  const names = ['broadsheet', ...options.peers.split(',').filter(Boolean)];
  const engines = options.browser
    ? await (await import('./bench-search/in-browser')).measureInBrowser(names, articles, sets)
    : await measure(names, articles, sets, heapInUse);
  const corpus = { articles: articles.length, words: vocabularyOf(articles).size };
  const restore = measureRestore(articles);
  const report = { corpus, engines, restore, typoStep: measureTypoStep(articles, sets) };
  if (options.json) console.log(JSON.stringify(report));
  else printTable(report);
}

/** The sets asked for, and of each the half: the queries are dealt by a hash of their text. */
function chosenSets(all: QuerySets): QuerySets {
  const wanted = options.sets?.split(',');
  const inHalf = (q: string) => !options.half || (hash(q) % 2 === 0) === (options.half === 'tune');
  return Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => !wanted || wanted.includes(name))
      .map(([name, queries]) => [name, queries.filter(({ q }) => inHalf(q))]),
  );
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value >>> 7;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
