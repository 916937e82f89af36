/**
 * How fast the page is there and how fast it answers, on a slowed machine: `npm run build && npm run bench:page`.
 * Beside it, in the same run, a floor page (see `floor/`) and a page that says hello.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser } from '../find-browser';
import { freePort } from '../serve';
import { loadUndriven, type Send, VIEWPORT, WINDOW_AT_REST_MS } from './undriven';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = Number(process.argv[2] ?? 5);
const SLOWDOWN = 4;
/** Nobody presses again at once: by then what follows an answer, out of sight, has been laid out. */
const AT_REST_MS = 300;
/** Everything is there by then, be the machine ever so busy. */
const LOADED_MS = 3_000;
/** A good mobile line. */
const NETWORK = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 5e6 / 8 };
const PROMISED = { ratio: 1.25, answerMs: 50, longTaskMs: 50 };
const ARTICLE = 'The oligarch, Russia and the West: The battle for Georgia’s future';

interface Watched {
  lcp: number;
  shift: number;
  longTasks: number[];
}

/** Watches paints, shifts and long tasks from the first moment on. (tsx names the functions that go over to the page by `__name`.) */
const WATCH = `globalThis.__name = value => value; (${() => {
  const watched: Watched = { lcp: 0, shift: 0, longTasks: [] };
  Object.assign(window, { watched });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  watch('largest-contentful-paint', entry => {
    watched.lcp = entry.startTime;
  });
  watch('layout-shift', entry => {
    watched.shift += (entry as unknown as { value: number }).value;
  });
  watch('longtask', entry => watched.longTasks.push(entry.duration));
}})()`;

async function slowDown(send: Send) {
  await send('Network.enable');
  await send('Network.emulateNetworkConditions', NETWORK);
  await send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

async function watched(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.waitForTimeout(WINDOW_AT_REST_MS);
  await page.addInitScript(WATCH);
  const session = await page.context().newCDPSession(page);
  await slowDown(session.send.bind(session) as Send);
  return page;
}

const whatWasSeen = (page: Page) => page.evaluate(() => (window as unknown as { watched: Watched }).watched);

/** Loads an address. Until all is there nothing of the driver's runs in the page: to set that up takes it a tenth of a second. */
async function load(page: Page, url: string, there: string) {
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForTimeout(LOADED_MS);
  await page.locator(there).first().waitFor({ timeout: 60_000 });
}

/** Loads an address in a fresh context and gives its largest contentful paint. */
async function paint(browser: Browser, url: string, there: string): Promise<Watched> {
  const page = await watched(browser);
  await load(page, url, there);
  const seen = await whatWasSeen(page);
  await page.close();
  return seen;
}

/** The same where no driver has attached its debugger. */
async function paintUndriven(browser: Browser, url: string): Promise<Watched> {
  const seen = await loadUndriven(browser, {
    url,
    script: WATCH,
    ask: 'JSON.stringify(watched)',
    setUp: slowDown,
    after: LOADED_MS,
  });
  return JSON.parse(String(seen));
}

/** Milliseconds from doing something on the page, at rest, until what shows for it is painted. */
async function answer(page: Page, act: string, shows: string): Promise<number> {
  await page.waitForTimeout(AT_REST_MS);
  return page.evaluate(
    ([act, shows]) =>
      new Promise<number>(resolve => {
        const pressed = document.evaluate(act as string, document, null, 9).singleNodeValue as HTMLElement;
        // As a pointer or a key does before it presses.
        pressed.focus({ preventScroll: true });
        const start = performance.now();
        pressed.click();
        const look = () => {
          if (!document.evaluate(shows as string, document, null, 9).singleNodeValue)
            return requestAnimationFrame(look);
          // Behind the frame that paints it.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          return port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    [act, shows],
  );
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function buildFloor(folder: string) {
  const root = path.join(ROOT, 'e2e/bench/floor');
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true },
  });
  await cp(path.join(ROOT, 'public/articles'), path.join(folder, 'articles'), { recursive: true });
  await writeFile(
    path.join(folder, 'hello.html'),
    '<!doctype html><title>Hello</title><h1>Hello, world</h1>',
  );
}

/** The floor comes without the policy, which lets only the app's own worker be started. */
async function serve(folder: string, withPolicy: boolean) {
  const port = await freePort();
  const server = await preview({
    root: ROOT,
    ...(withPolicy ? {} : { configFile: false as const }),
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port },
  });
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

const floorFolder = await mkdtemp(path.join(tmpdir(), 'broadsheet-floor-'));
await buildFloor(floorFolder);
const [app, floor] = [await serve(path.join(ROOT, 'dist'), true), await serve(floorFolder, false)];
// With scrollbars that take room, as most readers have them: what they move is a shift, too.
const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  ignoreDefaultArgs: ['--hide-scrollbars'],
});

const paints = { hello: [] as number[], floor: [] as number[], app: [] as number[] };
const undriven = { floor: [] as number[], app: [] as number[] };
const longTasks = { floor: [] as number[], app: [] as number[] };
const shifts: number[] = [];
for (let run = 0; run < RUNS; run++) {
  paints.hello.push((await paint(browser, `${floor.url}hello.html`, 'h1')).lcp);
  paints.floor.push((await paint(browser, floor.url, 'h1')).lcp);
  const seen = await paint(browser, app.url, '[aria-label="Articles"] h3');
  paints.app.push(seen.lcp);
  shifts.push(seen.shift);
  for (const [page, { url }] of [['floor', floor] as const, ['app', app] as const]) {
    const alone = await paintUndriven(browser, url);
    undriven[page].push(alone.lcp);
    longTasks[page].push(alone.longTasks.length);
  }
}

const page = await watched(browser);
await load(page, app.url, '[aria-label="Articles"] h3');
const whileLoading = (await whatWasSeen(page)).longTasks.length;
const row = (text: string) => `//*[@aria-label="Articles"]//h3//a[contains(., "${text}")]`;
const answers: Record<string, number[]> = { 'opening an article': [], filtering: [], 'changing paper': [] };
await page.getByRole('button', { name: 'Appearance' }).click();
await page.getByRole('radio', { name: 'Sepia' }).waitFor();
await page.keyboard.press('Escape');
// The first opening loads the reading page; from the second on it is there.
await page.getByRole('link', { name: ARTICLE }).first().click();
await page.getByRole('article').waitFor();
for (let run = 0; run < RUNS; run++) {
  for (const text of ['French far-right', 'The oligarch']) {
    answers['opening an article']?.push(
      await answer(page, row(text), `//article//h1[contains(., "${text}")]`),
    );
  }
  for (const total of ['2', '17']) {
    answers.filtering?.push(
      await answer(
        page,
        '//label[starts-with(normalize-space(.), "Georgia")]//input',
        `//*[@role="status"]//strong[. = "${total}"]`,
      ),
    );
  }
  for (const paper of ['sepia', 'system']) {
    answers['changing paper']?.push(
      await answer(page, `//input[@name="paper" and @value="${paper}"]`, `//input[@value="${paper}"]`),
    );
  }
}
const before = (await whatWasSeen(page)).longTasks.length;
await page.getByLabel('Search articles').pressSequentially('stoltenberg treaty', { delay: 90 });
await page.mouse.move(900, 500);
for (let step = 0; step < 20; step++) await page.mouse.wheel(0, 200);
await page.waitForTimeout(500);
const longest = (await whatWasSeen(page)).longTasks.slice(before);

await browser.close();
await Promise.all([app.close(), floor.close()]);
await rm(floorFolder, { recursive: true });

const timesFloor = ({ app, floor }: { app: number[]; floor: number[] }) =>
  (median(app) / median(floor)).toFixed(2);
const ms = (value: number) => `${Math.round(value)} ms`;
console.log(`CPU slowed ${SLOWDOWN} times, 10 Mbit/s, medians of ${RUNS} runs`);
console.log('largest contentful paint');
console.log(`  a page that says hello      ${ms(median(paints.hello))}`);
console.log(`  the floor                   ${ms(median(paints.floor))}`);
console.log(`  Broadsheet                  ${ms(median(paints.app))}, ${timesFloor(paints)} times the floor`);
console.log('the same without a debugger attached');
console.log(`  the floor                   ${ms(median(undriven.floor))}`);
console.log(
  `  Broadsheet                  ${ms(median(undriven.app))}, ${timesFloor(undriven)} times the floor`,
);
console.log(
  `  tasks over ${PROMISED.longTaskMs} ms           ${longTasks.app.join(', ')}; the floor ${longTasks.floor.join(', ')}`,
);
console.log(`layout shift                  ${Math.max(...shifts).toFixed(4)}`);
for (const [name, times] of Object.entries(answers)) console.log(`${name.padEnd(30)}${ms(median(times))}`);
console.log(`tasks over ${PROMISED.longTaskMs} ms while loading  ${whileLoading}`);
console.log(
  `while searching and scrolling ${longest.length}${longest.length > 0 ? `, longest ${ms(Math.max(...longest))}` : ''}`,
);
const kept =
  Number(timesFloor(paints)) <= PROMISED.ratio &&
  Number(timesFloor(undriven)) <= PROMISED.ratio &&
  Object.values(answers).every(times => median(times) <= PROMISED.answerMs) &&
  whileLoading + longest.length === 0;
process.exit(kept ? 0 : 1);
