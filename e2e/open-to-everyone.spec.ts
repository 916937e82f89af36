import { expect, test } from './broadsheet';

const GEORGIA = 'The oligarch, Russia and the West: The battle for Georgia’s future';

test('The focus goes on to the next row where the focused one leaves the list', async ({ app, page }) => {
  await app.open('/?q=is:unread');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const second = await app.headlines.nth(1).textContent();
  await expect(app.title).toHaveText(second ?? '');
  await page.keyboard.press('m');
  await expect(app.status).toHaveText(/^16 of 17/);
  await expect(app.headlines.nth(1).getByRole('link')).toBeFocused();
  await expect(app.headlines.nth(1)).not.toHaveText(second ?? '');
  // Where it was the last one, to the column: the next Tab goes on from there.
  await page.keyboard.press('s');
  await app.search.fill('is:starred');
  await expect(app.status).toHaveText(/^1 of 17/);
  await app.headlines.getByRole('link').focus();
  await page.keyboard.press('s');
  await expect(app.status).toHaveText(/^0 of 17/);
  await expect(page.getByRole('region', { name: 'Articles' })).toBeFocused();
});

test('What is starred by a key is the article that the focus is on', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('j');
  await expect(app.title).toBeVisible();
  // The page still shows the first one.
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  const rows = app.list.getByRole('listitem');
  await expect(rows.nth(1)).toContainText('Starred');
  await expect(rows.nth(0)).not.toContainText('Starred');

  // Pressed again at once, where the page shows the article, the key takes back what it did.
  await app.headlines.nth(2).getByRole('link').click();
  await expect(app.title).toHaveText((await app.headlines.nth(2).textContent()) ?? '');
  await page.keyboard.press('s');
  await page.keyboard.press('s');
  await expect(page.getByText('Star taken away')).toBeVisible();
  await expect(rows.nth(2)).not.toContainText('Starred');

  // Where one thing shows at a time, no article is opened for it.
  await page.setViewportSize({ width: 360, height: 740 });
  await app.open();
  await rows.nth(1).getByRole('link').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect(rows.nth(2)).toContainText('Starred');
  await page.keyboard.press('s');
  await expect(rows.nth(2)).not.toContainText('Starred');
});

test('An article is found, read and searched by keyboard alone at 320 px with the text doubled', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await app.open();
  // What a browser's text zoom does: sizes in rem double, the window stays.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.keyboard.press('/');
  await page.keyboard.type('oligarch');
  await expect(app.headlines.first()).toHaveText(GEORGIA);
  await app.search.blur();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(app.title).toBeFocused();
  expect(await overflow()).toBeLessThanOrEqual(0);
  const outline = page.getByRole('button', { name: 'In this article' });
  await outline.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'In this article' }).getByRole('button').last().press('Enter');
  await expect(app.article.getByRole('heading', { name: 'Western mistakes' })).toBeFocused();
  await expect(app.article.getByRole('heading', { name: 'Western mistakes' })).toBeInViewport();
  await expect(app.search).not.toBeInViewport();

  // The columns count in the size of the text: none is too narrow for its words, and the search has room.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const europe = app.filter(/^Europe/);
  await expect(europe).toBeVisible();
  const nameWidth = () => europe.locator('xpath=..').boundingBox();
  expect((await nameWidth())?.height).toBeLessThan(60);
  await page.setViewportSize({ width: 2400, height: 900 });
  await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeHidden();
  expect((await nameWidth())?.height).toBeLessThan(60);
  await page.setViewportSize({ width: 800, height: 900 });
  expect((await app.search.boundingBox())?.width).toBeGreaterThan(200);
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test.describe('With forced colours and reduced motion', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('what is chosen and found is told by more than a colour, and nothing moves by itself', async ({
    app,
    page,
  }) => {
    await app.open('/?q=tbilisi');
    await app.headlines.first().getByRole('link').click();
    const mark = app.article.locator('mark').first();
    await expect(mark).toBeVisible();
    const [ground, paper] = await Promise.all(
      [mark, app.article].map(one => one.evaluate(element => getComputedStyle(element).backgroundColor)),
    );
    expect(ground).not.toBe(paper);
    const part = page.getByRole('navigation', { name: 'In this article' }).getByRole('button').last();
    await part.click();
    await expect(part).toHaveAttribute('aria-current', 'location');
    await expect(part).toHaveCSS('font-weight', '600');
    await page.getByRole('button', { name: 'Appearance' }).click();
    await expect(page.getByRole('radio', { name: 'Serif' })).toBeVisible();
    const weight = (name: string) =>
      page.getByText(name, { exact: true }).evaluate(element => Number(getComputedStyle(element).fontWeight));
    expect(await weight('Serif')).toBeGreaterThan(await weight('Sans'));
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
