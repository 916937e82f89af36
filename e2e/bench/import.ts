/**
 * What a big import takes: `npm run build && npm run bench:import -- [MEGABYTES] [FILES] [KEPT]`. One text file of so many
 * megabytes is brought in and looked over, then a folder of so many small files is dropped, and, unless KEPT is 0, kept;
 * time, peak heap of page and worker, and the longest task of the page are measured for each step. How long the browser
 * itself holds a page up that chooses the folder with an input is measured beside it, on an empty page.
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

const [MEGABYTES = 300, FILES = 20_000, KEPT = 1] = process.argv.slice(2).map(Number);
const MB = 1024 ** 2;
const SAMPLE_MS = 250;
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

/** Asks the page and its workers, over the developer tools' protocol, how much heap they use. */
async function heapsOf(page: Page): Promise<() => Promise<{ page: number; worker: number }>> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  const waiting = new Map<number, (bytes: number) => void>();
  let asked = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result?: { usedSize: number } };
    waiting.get(id)?.(result?.usedSize ?? 0);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const ofWorker = (sessionId: string) =>
    new Promise<number>(resolve => {
      const id = ++asked;
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  return async () => {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { page: usedSize, worker: Math.max(0, ...(await Promise.all(workers.map(ofWorker)))) };
  };
}

/** Samples the heaps of page and worker; gives what was most since it was asked last. */
async function watchHeaps(page: Page) {
  const peak = { page: 0, worker: 0 };
  const heaps = await heapsOf(page);
  let on = true;
  const sample = async () => {
    while (on) {
      const used = await heaps();
      peak.page = Math.max(peak.page, used.page);
      peak.worker = Math.max(peak.worker, used.worker);
      await new Promise(resolve => setTimeout(resolve, SAMPLE_MS));
    }
  };
  const sampling = sample();
  return {
    peak: () => {
      const { page, worker } = peak;
      Object.assign(peak, { page: 0, worker: 0 });
      return `peak heap: page ${megabytes(page)}, worker ${megabytes(worker)}`;
    },
    end: () => {
      on = false;
      return sampling;
    },
  };
}

const megabytes = (bytes: number) => `${Math.round(bytes / MB)} MB`;
const seconds = (since: number) => `${Math.round((performance.now() - since) / 1000)} s`;

async function watchTasks(page: Page) {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    const watch = new PerformanceObserver(list =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    watch.observe({ type: 'longtask' });
  });
}

/** The longest tasks of a page since it was asked last. */
async function longestTasks(page: Page): Promise<string> {
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  if (tasks.length === 0) return 'no task of the page over 50 ms';
  const longest = tasks.sort((a, b) => b - a).slice(0, 4);
  return `tasks of the page over 50 ms: ${tasks.length}, the longest ${longest.map(Math.round).join(', ')} ms`;
}

async function measure(
  context: BrowserContext,
  url: string,
  what: string,
  bring: (page: Page) => Promise<void>,
) {
  const page = await context.newPage();
  await page.goto(url);
  await page
    .getByRole('status')
    .filter({ hasText: /\d articles/ })
    .waitFor({ timeout: 5 * MINUTES });
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
    await page.waitForTimeout(3000);
    console.log(
      `${what}: kept, and the list made of it, in ${seconds(began + 3000)}; ${heaps.peak()}; ${await longestTasks(page)}`,
    );
  }
  await heaps.end();
  await page.close();
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
