import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../../e2e/find-browser';
import type { CorpusArticle, QuerySets } from './corpus';
import type { EngineFigures } from './measure';

/** Never asked for over the network: the answer is made here. localhost, since only a secure context is isolated. */
const PAGE = 'http://localhost/';

/** Measures in a Chromium, found as the end-to-end tests find theirs. Throws where there is none. */
export async function measureInBrowser(
  names: readonly string[],
  articles: readonly CorpusArticle[],
  sets: QuerySets,
): Promise<Record<string, EngineFigures>> {
  const script = await bundle();
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('There is no Chromium, Chrome or Edge here; PLAYWRIGHT_CHROMIUM may name one.');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await open(page);
    await exposeHeap(page);
    await page.addScriptTag({ content: script });
    return await page.evaluate(
      ([engines, corpus, queries]) => globalThis.measureInPage(engines, corpus, queries),
      [names, articles, sets] as const,
    );
  } finally {
    await browser.close();
  }
}

/** Isolation from other origins makes `performance.now` exact to 5 µs instead of 100. */
async function open(page: Page): Promise<void> {
  await page.route(PAGE, route =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Search benchmark</title>',
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    }),
  );
  await page.goto(PAGE);
}

/** Heap and, since typed arrays lie outside of it, what backs them, after a collection. */
async function exposeHeap(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.exposeFunction('heapInUse', async () => {
    await session.send('HeapProfiler.collectGarbage');
    const usage: { usedSize: number; backingStorageSize?: number } =
      await session.send('Runtime.getHeapUsage');
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  });
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./page-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'searchBenchmark',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(file => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The benchmark could not be bundled for the browser.');
  return chunk.code;
}
