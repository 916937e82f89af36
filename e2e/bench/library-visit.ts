import type { Page } from 'playwright';
import { watchMemory } from './memory';

interface Must {
  readonly most?: number;
  readonly least?: number;
}

/** What is measured, and what it must be. */
export const MUSTS = {
  'first list after first paint, ms': { most: 1_000 },
  'filter and counts, ms': { most: 50 },
  'frames a second while scrolling': { least: 57 },
  'heap of the page, MB': { most: 80 },
  'memory of the worker, MB': { most: 350 },
  'growth over 100 articles read, MB': { most: 5 },
} as const satisfies Readonly<Record<string, Must>>;

export type Measure = keyof typeof MUSTS;
/** The must of a measure. */
export function mustFor(measure: Measure): Must {
  return MUSTS[measure];
}

export type Figures = Readonly<Record<Measure, number>>;

const READ = 100;
const FRAMES = 180;

/** Opens the app on a library that is there, and measures. */
export async function measureVisit(page: Page, url: string): Promise<Figures> {
  // The TypeScript runner calls this in functions that are sent to the page.
  await page.addInitScript('globalThis.__name = one => one');
  await page.addInitScript(watchFirstList);
  const memory = await watchMemory(page);
  await page.goto(url);
  const rows = page.getByRole('list', { name: 'Articles' }).getByRole('listitem');
  await rows.first().waitFor({ timeout: 600_000 });
  await page.waitForTimeout(3_000);
  const firstList = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return (window as unknown as { firstList: number }).firstList - (paint?.startTime ?? 0);
  });
  const frames = await framesWhileScrolling(page);
  const filter = await timeOfFilter(page);
  await readOn(page, READ);
  const before = await memory();
  await readOn(page, READ);
  const after = await memory();
  return {
    // The list may be there before the browser has painted anything.
    'first list after first paint, ms': Math.max(0, firstList),
    'filter and counts, ms': filter,
    'frames a second while scrolling': frames,
    'heap of the page, MB': after.page,
    'memory of the worker, MB': after.worker,
    'growth over 100 articles read, MB': after.page + after.worker - before.page - before.worker,
  };
}

/** Runs in the page: notes when the first row of the list is there. */
function watchFirstList() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[aria-label="Articles"] > li h3')) return;
    Object.assign(window, { firstList: performance.now() });
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Scrolls the list by a row's height a frame; gives the frames a second that came of it. */
function framesWhileScrolling(page: Page): Promise<number> {
  return page.evaluate(async frames => {
    const column = document.querySelector('[aria-label="Articles"]')?.parentElement;
    const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve));
    const start = await frame();
    let end = start;
    for (let step = 0; step < frames; step++) {
      column?.scrollBy(0, 150);
      end = await frame();
    }
    return (1000 * frames) / (end - start);
  }, FRAMES);
}

/** The middle time from a click on a filter to the answer of search, filters and counts in the page. */
async function timeOfFilter(page: Page): Promise<number> {
  // Places and topics may still be on their way.
  await page.getByRole('group', { name: 'Region' }).getByRole('checkbox').first().waitFor();
  const times: number[] = [];
  for (let click = 0; click < 9; click++) {
    times.push(
      await page.evaluate(async () => {
        const status = document.querySelector('[role="status"]');
        const box = document.querySelector<HTMLInputElement>('fieldset input[type="checkbox"]');
        if (!status || !box) throw new Error('There is no filter.');
        const boxes = [...document.querySelectorAll<HTMLInputElement>('fieldset label input')];
        const start = performance.now();
        const changed = new Promise<number>(resolve => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve(performance.now() - start);
          });
          observer.observe(status, { childList: true, subtree: true, characterData: true });
        });
        (boxes.find(one => one.checked) ?? boxes.at(-1))?.click();
        return changed;
      }),
    );
    await page.waitForTimeout(200);
  }
  return times.sort((a, b) => a - b)[4] ?? 0;
}

/** Opens one article after the other with the key for it. */
async function readOn(page: Page, articles: number) {
  for (let step = 0; step < articles; step++) {
    await page.keyboard.press('j');
    await page.waitForTimeout(60);
  }
}
