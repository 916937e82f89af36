/**
 * Whether anything grows while one reads: `npm run soak:reading -- MINUTES [ARTICLES]`. Brings in a made-up library, then opens
 * articles, scrolls, filters and searches over and over, and prints each minute what page and worker hold after a collection.
 * At the end the growth an hour by a straight line through all minutes but the first; exit code 1 where it is more than 20 MB.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../find-browser';
import { serveCopyOfBuild } from '../serve';
import { bringInLibrary } from './bring-in-library';
import { type Memory, watchMemory } from './memory';

const [MINUTES = 60, ARTICLES = 10_000] = process.argv.slice(2).map(Number);
const MOST_AN_HOUR_MB = 20;
const WORDS = ['harbour', 'pensons', 'north korea', 'railway floods', 'xyzzyplugh', 'in:ukraine treaty'];

/** A few seconds of what readers do. */
async function readOn(page: Page, round: number): Promise<void> {
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press('j');
    await page.waitForTimeout(150);
  }
  const list = page.getByRole('list', { name: 'Articles' });
  await list.hover();
  await page.mouse.wheel(0, round % 3 === 2 ? -6_000 : 4_000);
  const topic = page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first();
  await topic.click();
  await page.waitForTimeout(300);
  await topic.click();
  const search = page.getByRole('search').getByRole('combobox');
  await search.pressSequentially(WORDS[round % WORDS.length] ?? '', { delay: 40 });
  await page.waitForTimeout(400);
  await search.press('Escape');
  await search.press('Escape');
  await search.blur();
}

/** Slope of the straight line nearest to values a minute apart, an hour (least squares). */
function anHour(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const covariance = values.reduce((sum, value, minute) => sum + (minute - middle) * (value - mean), 0);
  const variance = values.reduce((sum, _, minute) => sum + (minute - middle) ** 2, 0);
  return (60 * covariance) / variance;
}

const served = await serveCopyOfBuild();
const profile = await mkdtemp(path.join(tmpdir(), 'broadsheet-soak-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findBrowser() ?? '',
  viewport: { width: 1440, height: 900 },
});
await bringInLibrary(await context.newPage(), served.url, ARTICLES);
const page = await context.newPage();
const memory = await watchMemory(page);
await page.goto(served.url);
await page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first().waitFor();
const minutes: Memory[] = [];
const begin = Date.now();
for (let round = 0; minutes.length < MINUTES; round++) {
  await readOn(page, round);
  if (Date.now() - begin < (minutes.length + 1) * 60_000) continue;
  const now = await memory();
  minutes.push(now);
  console.log(
    `minute ${minutes.length}, round ${round + 1}: page ${now.page.toFixed(2)} MB, worker ${now.worker.toFixed(2)} MB`,
  );
}
await context.close();
await served.close();
await rm(profile, { recursive: true, force: true });
// In the first minute parts are loaded and lists are laid out for the first time.
const settled = minutes.slice(1);
const growth = {
  page: anHour(settled.map(one => one.page)),
  worker: anHour(settled.map(one => one.worker)),
};
console.log(
  `growth an hour: page ${growth.page.toFixed(1)} MB, worker ${growth.worker.toFixed(1)} MB (must: at most ${MOST_AN_HOUR_MB} each)`,
);
process.exit(Math.max(growth.page, growth.worker) > MOST_AN_HOUR_MB ? 1 : 0);
