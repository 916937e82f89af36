/**
 * What a big import takes: `npm run build && npm run bench:import -- [MEGABYTES] [FILES] [KEPT]`. One text file of so many
 * megabytes is brought in and looked over, then a folder of so many small files, and, unless KEPT is 0, kept; time, peak heap of page and
 * worker, and the longest task of the page are measured.
 */
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

/** Samples the heaps of page and worker until it is ended. */
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
  return async () => {
    on = false;
    await sampling;
    return peak;
  };
}

async function measure(
  context: BrowserContext,
  url: string,
  what: string,
  choose: (page: Page) => Promise<void>,
) {
  const page = await context.newPage();
  await page.goto(url);
  await page
    .getByRole('status')
    .filter({ hasText: /\d articles/ })
    .waitFor({ timeout: 5 * MINUTES });
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
      {
        type: 'longtask',
      },
    );
  });
  await page.getByRole('button', { name: 'Add text' }).click();
  const heaps = await watchHeaps(page);
  const started = performance.now();
  await choose(page);
  const dialog = page.getByRole('dialog', { name: 'Add text' });
  const keep = dialog.getByRole('button', { name: /^Keep/ });
  await keep.waitFor({ timeout: 60 * MINUTES });
  const [read, label] = [performance.now(), await keep.textContent()];
  const whileReading = await heaps();
  const mb = (bytes: number) => `${Math.round(bytes / MB)} MB`;
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  console.log(
    `${what}: read in ${Math.round((read - started) / 1000)} s (“${label}”); peak heap meanwhile: page ` +
      `${mb(whileReading.page)}, worker ${mb(whileReading.worker)}; longest task of the page ${Math.round(Math.max(0, ...tasks))} ms`,
  );
  if (KEPT === 0) return page.close();
  await keep.click();
  await dialog.waitFor({ state: 'detached', timeout: 30 * MINUTES });
  console.log(
    `${what}: kept, and the library made of it, in ${Math.round((performance.now() - read) / 1000)} s`,
  );
  await page.close();
}

const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-import-'));
const served = await serveCopyOfBuild();
const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
  executablePath: findBrowser() ?? '',
});
try {
  if (MEGABYTES > 0) {
    const file = await bigText(folder);
    await measure(context, served.url, `one text of ${MEGABYTES} MB`, page =>
      page.getByLabel('Choose files').setInputFiles(file),
    );
  }
  if (FILES > 0) {
    const small = await smallFiles(folder);
    await measure(context, served.url, `a folder of ${FILES} files`, page =>
      page.getByLabel('Choose a folder').setInputFiles(small),
    );
  }
} finally {
  await context.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
}
