/**
 * How the app holds libraries of 1,000, 10,000 and 100,000 articles that a reader brought in:
 * `npm run bench:library [-- 1000,10000]`. Prints a table with the ratio from each size to the next, then one line of
 * all figures of the largest beside their musts. Exit code 1 where one is missed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../find-browser';
import { serveCopyOfBuild } from '../serve';
import { bringInLibrary } from './bring-in-library';
import { type Figures, type Measure, MUSTS, measureVisit, mustFor } from './library-visit';

const SIZES = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
const MEASURES = Object.keys(MUSTS) as Measure[];

/** Brings a made-up library into a browser of its own, and measures the second visit. */
async function measure(articles: number, url: string): Promise<Figures> {
  const profile = await mkdtemp(path.join(tmpdir(), 'broadsheet-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? '',
    viewport: { width: 1440, height: 900 },
  });
  try {
    await bringInLibrary(await context.newPage(), url, articles);
    return await measureVisit(await context.newPage(), url);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

const round = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));

function printTable(sizes: readonly number[], figures: readonly Figures[]) {
  const columns = sizes.flatMap((size, at) => [size.toLocaleString('en'), ...(at > 0 ? ['ratio'] : [])]);
  console.log(`${''.padEnd(34)}${columns.map(column => column.padStart(9)).join('')}     must`);
  for (const measure of MEASURES) {
    const cells = figures.flatMap((one, at) => {
      const before = figures[at - 1]?.[measure];
      return [
        round(one[measure]),
        ...(before === undefined ? [] : [before === 0 ? '–' : round(one[measure] / before)]),
      ];
    });
    console.log(`${measure.padEnd(34)}${cells.map(cell => cell.padStart(9)).join('')}  ${mustOf(measure)}`);
  }
}

function mustOf(measure: Measure): string {
  const { most, least } = mustFor(measure);
  return most === undefined ? `at least ${least}` : `at most ${most}`;
}

function isMissed(figures: Figures, measure: Measure): boolean {
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = mustFor(measure);
  return !(figures[measure] <= most && figures[measure] >= least);
}

const served = await serveCopyOfBuild();
const figures: Figures[] = [];
for (const size of SIZES) figures.push(await measure(size, served.url));
await served.close();
printTable(SIZES, figures);
const largest = figures.at(-1);
if (!largest) process.exit(2);
console.log(
  MEASURES.map(
    measure =>
      `${measure} ${round(largest[measure])} (${mustOf(measure)}${isMissed(largest, measure) ? ', MISSED' : ''})`,
  ).join('; '),
);
process.exit(figures.some(one => MEASURES.some(measure => isMissed(one, measure))) ? 1 : 0);
