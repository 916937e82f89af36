import { Broadsheet, expect, test } from './broadsheet';

test('a worker that dies is started again, the reader is told, and the view stays', async ({ page }) => {
  // Not the app fixture: the fault itself is reported in the console.
  const app = new Broadsheet(page);
  await app.open('/?q=treaty&region=KP');
  const before = await app.headlines.allTextContents();
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error('a fault');
    });
  });
  await expect(page.getByText('The library had stopped and was opened again.')).toBeVisible();
  await expect(app.headlines).toHaveText(before);
  await expect(app.search).toHaveValue('treaty');
  await app.headlines.first().getByRole('link').click();
  await expect(app.title).toHaveText(before[0] ?? '');
});

test('a search that is overtaken by the next keystroke is never shown late', async ({ app }) => {
  await app.open();
  for (const q of ['n', 'no', 'nor', 'north', 'moon', 'fulbright']) await app.search.fill(q);
  await expect(app.headlines).toHaveText([/Fulbright/]);
  await app.page.waitForTimeout(300);
  await expect(app.headlines).toHaveText([/Fulbright/]);
});
