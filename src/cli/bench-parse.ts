/**
 * How fast the parser is and whether its time grows in proportion: `npm run bench:parse`. Every figure
 * stands beside plain line splitting of the same text in the same run, on one core.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { newsText } from '../parsing/build/news-text';
import { splitLines } from '../parsing/lines';
import { parseText } from '../parsing/parse-text';

const MEGABYTE = 1e6;
/** The least that is promised, in MB a second, and the most that ten times the text may take. */
const PROMISED_SPEED = 15;
const PROMISED_GROWTH = 11;

/** As many for the whole as for its tenth, or the one with more would win by luck. */
const RUNS = 4;

function seconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

/** The best of several runs: what the machine can do when nothing else runs on it. */
function best(times: number, run: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => seconds(run)));
}

function parse(text: string) {
  return parseText({ source: 'bench', text });
}

interface Case {
  readonly name: string;
  readonly text: (share: number) => string;
}

/** Each at full size and at a tenth of it. */
const CASES: readonly Case[] = [
  { name: 'news, 20 MB', text: share => newsText(20 * MEGABYTE * share) },
  { name: 'one line of 50 MB', text: share => 'word after word '.repeat((50 * MEGABYTE * share) / 16) },
  { name: 'a million lines of one word', text: share => 'word\n'.repeat(1e6 * share) },
  {
    name: '100,000 headlines and no body',
    text: share => 'Council votes to keep the old library open\n\n'.repeat(1e5 * share),
  },
];

/** What a visit begins with, before any pattern is compiled or any loop is hot. */
const folder = new URL('../../public/articles/', import.meta.url);
const bundled = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(new URL(name, folder), 'utf8'));
const cold = seconds(() => bundled.map(parse));
console.log(`the bundled texts, first of a fresh process: ${Math.round(cold * 1000)} ms`);

parse(newsText(2 * MEGABYTE));
for (const { name, text } of CASES) {
  const whole = text(1);
  const tenth = text(0.1);
  const size = whole.length / MEGABYTE;
  const time = best(RUNS, () => parse(whole));
  const growth = time / best(RUNS, () => parse(tenth));
  const floor = best(RUNS, () => splitLines(whole));
  console.log(
    [
      name.padEnd(30),
      `${(size / time).toFixed(1)} MB/s`.padStart(11),
      `${time.toFixed(2)} s`.padStart(8),
      `${(time / floor).toFixed(1)} x line splitting`.padStart(24),
      `${growth.toFixed(1)} x the time for 10 x the text`.padStart(36),
    ].join(' '),
  );
  if (name.startsWith('news') && size / time < PROMISED_SPEED) process.exitCode = 1;
  if (growth > PROMISED_GROWTH) process.exitCode = 1;
}
