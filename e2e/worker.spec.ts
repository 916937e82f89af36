import type { Page } from 'playwright/test';
import { Broadsheet, expect, test } from './broadsheet';
import { HARBOUR_TEXT } from './texts';

const killWorker = (page: Page) =>
  page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error('a fault');
    });
  });

/** Records in a table of the library's database. */
const recordsIn = (page: Page, table: string) =>
  page.evaluate(
    name =>
      new Promise<number>(resolve => {
        const opening = indexedDB.open('broadsheet');
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    table,
  );

test('a worker that dies is started again, the reader is told, and the view stays', async ({ page }) => {
  // Not the app fixture: the fault itself is reported in the console.
  const app = new Broadsheet(page);
  await app.open('/?q=treaty&region=KP');
  const before = await app.headlines.allTextContents();
  await killWorker(page);
  await expect(page.getByText('The library had stopped and was opened again.')).toBeVisible();
  await expect(app.headlines).toHaveText(before);
  await expect(app.search).toHaveValue('treaty');
  await app.headlines.first().getByRole('link').click();
  await expect(app.title).toHaveText(before[0] ?? '');

  // In the middle of an import: nothing is kept by halves, it is said, and the next import goes well.
  await page.getByRole('button', { name: 'Add text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add text' });
  const buffer = Buffer.from(HARBOUR_TEXT.repeat(8000));
  const stopHalfway = async () => {
    await dialog
      .getByLabel('Choose files')
      .setInputFiles([{ name: 'long.txt', mimeType: 'text/plain', buffer }]);
    await expect(dialog.getByText(/^Reading: [1-9].* articles so far/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Pause' }).click();
    await expect(dialog.getByText(/^Paused/)).toBeVisible();
  };
  await stopHalfway();
  await killWorker(page);
  await expect(dialog.getByRole('alert')).toContainText(
    'Nothing was kept, and the library is as it was. What reads the texts had stopped',
  );
  // So does what was being looked over; what is said of it goes with it.
  await dialog.getByLabel('Paste text').fill(HARBOUR_TEXT);
  await dialog.getByRole('button', { name: 'Look it over' }).click();
  await dialog.getByText(/^Encoding/).click();
  await killWorker(page);
  await dialog.getByRole('combobox').selectOption('windows-1252');
  await expect(dialog.getByRole('alert')).toContainText('That import is over: please add the text again.');
  await dialog.getByRole('button', { name: 'Back' }).click();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Look it over' }).click();
  await dialog.getByRole('button', { name: 'Keep 2 articles' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await recordsIn(page, 'articles')).toBe(2);
  expect(await recordsIn(page, 'staged')).toBe(0);

  // The page that is closed in the middle of one is told of it when it is there again.
  await page.getByRole('button', { name: 'Add text' }).click();
  await stopHalfway();
  expect(await recordsIn(page, 'staged')).toBe(1);
  await app.open();
  await expect(page.getByText('Text was being added when Broadsheet was closed.')).toBeVisible();
  await expect(app.status).toHaveText('19 articles');
  expect(await recordsIn(page, 'articles')).toBe(2);
  expect(await recordsIn(page, 'staged')).toBe(0);
});

test('a search that is overtaken by the next keystroke is never shown late', async ({ app }) => {
  await app.open();
  for (const q of ['n', 'no', 'nor', 'north', 'moon', 'fulbright']) await app.search.fill(q);
  await expect(app.headlines).toHaveText([/Fulbright/]);
  await app.page.waitForTimeout(300);
  await expect(app.headlines).toHaveText([/Fulbright/]);
});
