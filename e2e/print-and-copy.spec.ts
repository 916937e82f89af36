import { expect, test } from './broadsheet';

const GEORGIA = 'The oligarch, Russia and the West: The battle for Georgia’s future';

test('An article prints alone, in ink on white, with where it is from', async ({ app, page }) => {
  await page.addInitScript(() => localStorage.setItem('broadsheet:appearance', '{"paper":"dark"}'));
  await app.open();
  await app.read(GEORGIA);
  await page.emulateMedia({ media: 'print' });
  await expect(app.search).toBeHidden();
  await expect(app.list).toBeHidden();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(app.article.getByRole('button', { name: 'Why Georgia', exact: true })).toBeVisible();
  for (const name of ['Star', /^Why\?/]) {
    await expect(app.article.getByRole('button', { name })).toHaveCount(0);
  }
  await expect(app.title).toBeVisible();
  await expect(app.article).toContainText('From “VOA News, June 2024”');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const cut = await page.getByRole('main').evaluate(main => main.scrollHeight - main.clientHeight);
  expect(cut).toBeLessThanOrEqual(0);
});

test('A copied passage stays as it is and takes its citation on demand; an article is shared with it', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // A system's sheet, which a headless browser has not; its reader closes it without a choice.
  await page.addInitScript(() => {
    navigator.share = async shared => {
      Object.assign(window, { shared });
      throw new DOMException('Share canceled', 'AbortError');
    };
  });
  await app.open();
  await app.read(GEORGIA);
  await app.article.getByText('Ivanishvili is Georgia’s richest citizen').click({ clickCount: 3 });
  await page.keyboard.press('ControlOrMeta+c');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect(page.getByRole('button', { name: 'Add the citation' })).toBeVisible();
  expect(await clipboard()).toMatch(/^Ivanishvili is Georgia’s richest.*in Georgia\.\s*$/);
  await page.getByRole('button', { name: 'Add the citation' }).click();
  await expect(page.getByText('Copied with its citation.')).toBeVisible();
  expect(await clipboard()).toMatch(/in Georgia\.\n\n“The oligarch.*”\. VOA News\. .*lines 137–207\.$/);

  await app.article.getByRole('button', { name: 'Share' }).click();
  expect(await page.evaluate(() => (window as { shared?: ShareData }).shared)).toEqual({
    title: GEORGIA,
    text: expect.stringMatching(/^“The oligarch.*”\. VOA News\. .*lines 137–207\.$/),
  });
});
