/**
 * What a big import takes: `npm run build && npm run bench:import -- [MEGABYTES] [FILES] [KEPT]`. One text file of so many
 * megabytes is brought in and looked over, then a folder of so many small files is dropped, and, unless KEPT is 0, kept,
 * searched, and opened and searched again in a visit of its own; time, peak heap of page and worker (what arrays hold outside of
 * it included), and the longest task of the page are measured for each step. How long the browser itself holds a page up that
 * chooses the folder with an input is measured beside it, on an empty page.
 */
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { makeLibrary } from '../../src/cli/make-library';
import { findBrowser } from '../find-browser';
import { serveCopyOfBuild } from '../serve';
import { longestTasks, watchHeaps, watchTasks } from './watch-page';

const [MEGABYTES = 300, FILES = 20_000, KEPT = 1] = process.argv.slice(2).map(Number);
const MB = 1024 ** 2;
const MINUTES = 60_000;

/** A text of so many megabytes, made of a library of 500 articles a text over and over, each with another number in it. */
async function bigText(folder: string): Promise<string> {
  const texts = path.join(folder, 'texts');
  makeLibrary(20_000, texts);
  const parts = await Promise.all(
    (await readdir(texts)).map(name => readFile(path.join(texts, name), 'utf8')),
  );
  const file = path.join(folder, 'big.txt');
  await writeFile(file, '');
  let bytes = 0;
  for (let round = 0; bytes < MEGABYTES * MB; round++) {
    const part = (parts[round % parts.length] ?? '').replaceAll(' of ', ` of ${round} `);
    await appendFile(file, `${part}\n\n`);
    bytes += Buffer.byteLength(part) + 2;
  }
  await rm(texts, { recursive: true });
  return file;
}

async function smallFiles(folder: string): Promise<string> {
  const small = path.join(folder, 'small');
  await mkdir(small);
  const texts = path.join(folder, 'texts');
  makeLibrary(Math.min(FILES, 20_000), texts);
  const articles = (
    await Promise.all((await readdir(texts)).map(name => readFile(path.join(texts, name), 'utf8')))
  ).flatMap(text => text.split(/\n\n(?=[^\n]+\n\n[A-Z]+ — )/));
  for (let number = 0; number < FILES; number++)
    await writeFile(
      path.join(small, `${number}.txt`),
      `${articles[number % articles.length]}\n\nNumber ${number}.\n`,
    );
  return small;
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function measure(
  context: BrowserContext,
  url: string,
  what: string,
  bring: (page: Page) => Promise<void>,
) {
  const page = await context.newPage();
  await page.goto(url);
  await listed(page);
  // What the page does when it has just been opened is not the import's.
  await page.waitForTimeout(3000);
  await watchTasks(page);
  const heaps = await watchHeaps(page);
  const started = performance.now();
  await bring(page);
  const dialog = page.getByRole('dialog', { name: 'Add text' });
  const keep = dialog.getByRole('button', { name: /^Keep/ });
  await keep.waitFor({ timeout: 60 * MINUTES });
  const said = `“${await keep.textContent()}”`;
  console.log(`${what}: read in ${seconds(started)} (${said}); ${heaps.peak()}; ${await longestTasks(page)}`);
  if (KEPT !== 0) {
    const began = performance.now();
    await keep.click();
    await dialog.waitFor({ state: 'detached', timeout: 30 * MINUTES });
    const kept = `${what}: kept, and the list made of it, in ${seconds(began)}`;
    await page.waitForTimeout(3000);
    console.log(`${kept}; ${heaps.peak()}; ${await longestTasks(page)}`);
    const searched = await timeOfSearch(page);
    console.log(`${what}: searched first in ${searched}; ${heaps.peak()}; ${await longestTasks(page)}`);
    // The index is kept a moment later.
    await page.waitForTimeout(15_000);
    console.log(`${what}: index kept; ${heaps.peak()}; ${await longestTasks(page)}`);
  }
  await heaps.end();
  await page.close();
  if (KEPT !== 0) await measureNextVisit(context, url, what);
}

async function measureNextVisit(context: BrowserContext, url: string, what: string) {
  const page = await context.newPage();
  const heaps = await watchHeaps(page);
  const opened = performance.now();
  await page.goto(url);
  await listed(page);
  const said = `${what}: at the next visit listed in ${seconds(opened)}`;
  await watchTasks(page);
  const searched = await timeOfSearch(page);
  console.log(`${said}, searched in ${searched} more; ${heaps.peak()}; ${await longestTasks(page)}`);
  await heaps.end();
  await page.close();
}

const listed = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /\d articles/ })
    .waitFor({ timeout: 5 * MINUTES });

/** Types a search that few articles fit; it is answered when all of them are indexed. */
async function timeOfSearch(page: Page): Promise<string> {
  const began = performance.now();
  await page.getByLabel('Search articles').fill('"council votes" -minister');
  await page
    .getByRole('status')
    .filter({ hasText: /\d of [\d,]+ articles/ })
    .waitFor({ timeout: 10 * MINUTES });
  return seconds(began);
}

/** Drops a folder as a person does: it is walked by the page. */
async function drop(page: Page, folder: string) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
}

/** The browser makes the list of chosen files in one task, whatever the page does with it. */
async function floorOfAnInput(context: BrowserContext, folder: string) {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><input type="file" webkitdirectory onchange="1">');
  });
  await new Promise<void>(resolve => server.listen(0, resolve));
  const page = await context.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`);
  await watchTasks(page);
  await page.locator('input').setInputFiles(folder);
  await page.waitForTimeout(1000);
  console.log(`an input of an empty page that is given the folder: ${await longestTasks(page)}`);
  await page.close();
  server.close();
}

const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-import-'));
const served = await serveCopyOfBuild();
const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
  executablePath: findBrowser() ?? '',
});
try {
  if (MEGABYTES > 0) {
    const file = await bigText(folder);
    await measure(context, served.url, `one text of ${MEGABYTES} MB`, async page => {
      await page.getByRole('button', { name: 'Add text' }).click();
      await page.getByLabel('Choose files').setInputFiles(file);
    });
  }
  if (FILES > 0) {
    const small = await smallFiles(folder);
    await measure(context, served.url, `a folder of ${FILES} files`, page => drop(page, small));
    await floorOfAnInput(context, small);
  }
} finally {
  await context.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
}
