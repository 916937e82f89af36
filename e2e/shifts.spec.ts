import { expect, test } from './broadsheet';
import config from './playwright.config';

// As most readers have them: scrollbars that take room, which the driver would hide.
test.use({ launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] } });

/** A line is kept for place and topic of each story; where one turns out to have none, what is below it moves up by that. */
const OF_A_LINE = 0.0003;

test('nothing moves while the page loads, whatever its address', async ({ app, page }) => {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moved: unknown[] = [];
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/', '/?q=korea', '/?region=GE', '/?page=library']) {
      await page.goto(address);
      await expect(
        address.endsWith('library') ? page.getByText('kept in this browser') : app.list,
      ).toBeVisible();
      await expect(page.locator('[data-tags="coming"]')).toHaveCount(0);
      await page.evaluate(() => document.fonts.ready);
      const { sum } = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts);
      if (sum > OF_A_LINE) moved.push([width, address, sum]);
    }
  }
  expect(moved).toEqual([]);
});
