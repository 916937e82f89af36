import type { Locator } from 'playwright/test';
import { expect, test } from './broadsheet';

const GEORGIA = 'The oligarch, Russia and the West: The battle for Georgia’s future';

test.describe('The borders between the columns', () => {
  test('are moved by keys and by hand, fold a column away and bring it back, and stay so', async ({
    app,
    page,
  }) => {
    await app.open();
    const border = page.getByRole('separator', { name: 'Width of the list' });
    const widthOfList = async () => (await page.locator('.desk-list').boundingBox())?.width;
    await border.focus();
    await page.keyboard.press('ArrowRight');
    await expect(border).toHaveAttribute('aria-valuenow', '408');
    expect(await widthOfList()).toBe(408);

    const box = await border.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 100, y, { steps: 4 });
    await page.mouse.up();
    await expect(border).toHaveAttribute('aria-valuenow', '508');
    expect(await widthOfList()).toBe(508);

    // Without dragging: a press goes to the next width.
    await page.mouse.click(x + 100, y);
    await expect(border).toHaveAttribute('aria-valuenow', '640');

    const filters = page.getByRole('separator', { name: 'Width of the filters' });
    await filters.focus();
    await page.keyboard.press('Enter');
    await expect(app.filter('Georgia 2')).toBeHidden();
    await expect(filters).toBeFocused();

    await page.reload();
    await expect(border).toHaveAttribute('aria-valuenow', '640');
    expect(await widthOfList()).toBe(640);
    await expect(app.filter('Georgia 2')).toBeHidden();
    await filters.focus();
    await page.keyboard.press('Enter');
    await expect(app.filter('Georgia 2')).toBeVisible();
  });
});

test('One key shows the page alone, and the same or Escape everything again', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('f');
  await expect(app.list).toBeVisible();
  await app.read(GEORGIA);
  await page.keyboard.press('f');
  await expect(app.list).toBeHidden();
  await expect(app.search).toBeHidden();
  await expect(app.title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.list).toBeVisible();
  await expect(app.article).toBeVisible();
  await page.getByRole('button', { name: 'Page only' }).click();
  await expect(app.list).toBeHidden();
  await expect(app.title).toBeFocused();
  const end = page.getByRole('button', { name: 'Show everything' });
  await end.click();
  await expect(app.list).toBeVisible();
  await expect(app.title).toBeFocused();

  // Narrow, it stands in one line with the way to the list, and text that is scrolled below it is not seen through it.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.keyboard.press('f');
  await expect(end).toBeVisible();
  const bottoms = await Promise.all([
    bottomOfText(end),
    bottomOfText(page.getByRole('link', { name: 'All articles' })),
  ]);
  expect(bottoms[0]).toBeCloseTo(bottoms[1], 0);
  expect(await end.evaluate(button => getComputedStyle(button).backgroundColor)).toBe(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  );
});

const bottomOfText = (place: Locator) =>
  place.evaluate(element => {
    const text = document.createRange();
    text.selectNodeContents(element);
    return text.getBoundingClientRect().bottom;
  });
