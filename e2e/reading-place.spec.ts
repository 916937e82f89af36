import type { Locator } from 'playwright/test';
import { type Broadsheet, expect, test } from './broadsheet';

const GEORGIA = 'The oligarch, Russia and the West: The battle for Georgia’s future';

/** A crosshead in the middle of that article, and the paragraph that follows it. */
const CROSSHEAD = 'Stoking fear';

const crosshead = (app: Broadsheet) => app.article.getByRole('heading', { name: CROSSHEAD });

/** How far below the upper edge of what is seen something stands, in pixels. */
const below = async (what: Locator, edge: Locator) =>
  ((await what.boundingBox())?.y ?? Number.NaN) - ((await edge.boundingBox())?.y ?? 0);

test('The place in an article is kept through a reload, another width and another face', async ({
  app,
  page,
}) => {
  const main = page.getByRole('main');
  await app.open();
  await app.read(GEORGIA);
  const outline = page.getByRole('navigation', { name: 'In this article' });
  // Who goes down and back to the top in one go is at the top.
  await main.evaluate(column => column.scrollTo(0, 900));
  await expect(outline.locator('[aria-current]')).toHaveCount(1);
  await main.evaluate(column => column.scrollTo(0, 0));
  await expect(outline.locator('[aria-current]')).toHaveCount(0);
  await page.setViewportSize({ width: 1300, height: 900 });
  await main.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await main.evaluate(column => column.scrollTop)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await outline.getByRole('button', { name: CROSSHEAD }).click();
  await expect(crosshead(app)).toBeFocused();
  await expect(outline.getByRole('button', { name: CROSSHEAD })).toHaveAttribute('aria-current', 'location');
  const place = await below(crosshead(app), main);
  expect(place).toBeLessThan(60);

  // Where the parts have less room than they need, their list goes along.
  await page.setViewportSize({ width: 1440, height: 240 });
  await expect(outline.getByRole('button').first()).toBeInViewport({ ratio: 1 });
  await app.article.getByRole('heading').last().scrollIntoViewIfNeeded();
  await main.evaluate(column => column.scrollBy(0, 150));
  await expect(outline.getByRole('button').last()).toHaveAttribute('aria-current', 'location');
  // A list is scrolled by whole pixels: of the last part a fraction of one may be left.
  await expect(outline.getByRole('button').last()).toBeInViewport({ ratio: 0.98 });
  await outline.getByRole('button', { name: CROSSHEAD }).click();
  // The window is made narrower by somebody who has seen where the jump led.
  await expect(outline.getByRole('button', { name: CROSSHEAD })).toHaveAttribute('aria-current', 'location');

  await page.setViewportSize({ width: 900, height: 700 });
  await expect(page.getByRole('button', { name: 'In this article' })).toBeVisible();
  await expect.poll(() => below(crosshead(app), main)).toBeLessThan(60);
  expect(await below(crosshead(app), main)).toBeGreaterThan(-30);

  await page.getByRole('button', { name: 'Appearance' }).click();
  await page.getByRole('radio', { name: 'Largest' }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => below(crosshead(app), main)).toBeLessThan(60);
  expect(await below(crosshead(app), main)).toBeGreaterThan(-30);

  await page.reload();
  await expect(crosshead(app)).toBeInViewport();
  await expect.poll(() => below(crosshead(app), main)).toBeLessThan(60);
  expect(await below(crosshead(app), main)).toBeGreaterThan(-30);
});

test('Reading goes on where a turn of the screen changes what is scrolled', async ({ app, page }) => {
  const progress = page.getByRole('progressbar', { name: 'Read so far' });
  const read = () => progress.evaluate((bar: HTMLProgressElement) => bar.value);
  await app.open();
  await app.read(GEORGIA);
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(read).toBeLessThan(20);
  await crosshead(app).evaluate(heading => window.scrollBy(0, heading.getBoundingClientRect().top - 10));
  await expect.poll(read).toBeGreaterThan(30);
  await expect(page.getByText(/minutes? left$/)).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => below(crosshead(app), page.getByRole('main'))).toBeLessThan(60);
  expect(await below(crosshead(app), page.getByRole('main'))).toBeGreaterThan(-30);
});

test('An article that was left is offered on the front page, goes on where it was left, and begins anew on demand', async ({
  app,
  page,
}) => {
  await app.open();
  await app.read(GEORGIA);
  await page
    .getByRole('navigation', { name: 'In this article' })
    .getByRole('button', { name: CROSSHEAD })
    .click();
  await expect(crosshead(app)).toBeInViewport();
  const front = page.getByRole('region', { name: 'Continue reading' });
  await page.getByRole('link', { name: 'Broadsheet' }).click();
  await expect(front).toContainText(/\d minutes? left/);
  // Nowhere else on the page: no story stands twice.
  await expect(page.getByRole('main').getByRole('link', { name: GEORGIA })).toHaveCount(1);
  await front.getByRole('link', { name: GEORGIA }).click();
  await expect(app.title).toBeFocused();
  await expect(crosshead(app)).toBeInViewport();
  await page.getByRole('button', { name: 'From the top' }).click();
  await expect(app.title).toBeInViewport();
  await expect(page.getByRole('button', { name: 'From the top' })).toHaveCount(0);
});

test('An article is marked as read when its end was seen after half of its reading time, not before, and that is undone by a key', async ({
  app,
  page,
}) => {
  await page.clock.install();
  await app.open();
  await app.read(GEORGIA);
  const read = app.article.getByRole('button', { name: 'Read', exact: true });
  await page.clock.runFor(10 * 60_000);
  await expect(read).toHaveCount(0);
  await app.article.getByText('See it in the source').scrollIntoViewIfNeeded();
  await expect(page.getByText('At the end')).toBeVisible();
  await page.clock.runFor(2_000);
  await expect(read).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'Undo' })).toContainText('Marked as read.');
  await page.keyboard.press('u');
  await expect(read).toHaveCount(0);
  await page.clock.runFor(60_000);
  await expect(read).toHaveCount(0);
});
