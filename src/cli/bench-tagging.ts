/**
 * How fast the tagger is: articles a second, and how many times as long as the least that any tagger
 * must do, which is to split the text into words and look each up.
 *
 *   npx tsx src/cli/bench-tagging.ts
 */
import { readFileSync } from 'node:fs';
import type { Article } from '../model/article';
import { articleOf } from '../tagging/fixtures/article';
import { createTagger } from '../tagging/tag-article';
import { readTaggingTables } from './tagging-tables';

const ROUNDS = 8;
/** The bundled articles, this often: enough that a round takes longer than the clock's grain. */
const COPIES = 40;

interface Row {
  readonly headline: string;
  readonly deck: string | null;
  readonly body: readonly string[];
}

const path = new URL('../tagging/fixtures/bundled-articles.jsonl', import.meta.url);
const rows: Row[] = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line));
const bundled = rows.map(({ headline, deck, body }) => articleOf(headline, body, { deck }));
const articles = Array.from({ length: COPIES }, () => bundled).flat();
const words = articles.reduce((sum, article) => sum + textOf(article).split(' ').length, 0);

const tagger = createTagger(readTaggingTables());
const known = new Set(['russia', 'police', 'market']);

function textOf({ headline, body }: Article): string {
  return [headline, ...body].map(({ text }) => text).join('\n');
}

/** Seconds of the fastest round, the one least disturbed by what else the machine does. */
function fastest(run: (article: Article) => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const article of articles) run(article);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

const tagging = fastest(article => tagger.tag(article));
const inBrief = fastest(article => tagger.tagBriefly(article));
const floor = fastest(article =>
  textOf(article)
    .toLowerCase()
    .split(/\W+/)
    .filter(word => known.has(word)),
);
const rate = (seconds: number) => `${Math.round(articles.length / seconds)} articles a second`;
console.log(`${articles.length} articles of ${Math.round(words / articles.length)} words`);
console.log(`tagging, with all the evidence: ${rate(tagging)} (must: 3000)`);
console.log(`tagging as the library keeps it, the evidence left for when it is asked for: ${rate(inBrief)}`);
console.log(`splitting into words and looking each up: ${rate(floor)}`);
console.log(`ratio: ${(tagging / floor).toFixed(1)}`);
