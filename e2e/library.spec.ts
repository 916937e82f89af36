import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { Broadsheet, expect, test } from './broadsheet';
import { holdCalls } from './held-calls';
import { fillDisk, refuseStorage } from './storage-faults';
import { HARBOUR_HEADLINES, HARBOUR_TEXT } from './texts';

async function addHarbour(app: Broadsheet) {
  const { page } = app;
  await page.getByRole('button', { name: 'Add text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add text' });
  const buffer = Buffer.from(HARBOUR_TEXT);
  await dialog
    .getByLabel('Choose files')
    .setInputFiles([{ name: 'harbour.txt', mimeType: 'text/plain', buffer }]);
  await dialog.getByRole('button', { name: /^Keep/ }).click();
  await expect(app.status).toHaveText('19 articles');
}

const saved = async (page: Page, save: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  return { name: download.suggestedFilename(), path: await download.path() };
};

test.describe('The library', () => {
  test('a source is renamed, hidden, saved, deleted and put back; all but the last word can be undone', async ({
    app,
    page,
  }) => {
    await app.open();
    await addHarbour(app);
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(page).toHaveURL(/page=library/);
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeFocused();
    await page.getByRole('button', { name: 'Rename harbour' }).click();
    await page.getByLabel('New name of harbour').fill('The port');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'The port' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Rename The port' })).toBeFocused();

    await page.getByRole('button', { name: 'Hide The port' }).press('Enter');
    await expect(app.status).toHaveText('17 articles');
    await expect(page.getByRole('button', { name: 'Show The port' })).toBeFocused();
    // Of what is hidden there are no lines to show.
    await expect(page.getByRole('main').getByRole('link', { name: 'The port' })).toHaveCount(0);
    // Who leaves the page before the answer can undo it all the same.
    const letGo = await holdCalls(page, 'changeSource');
    await page.getByRole('button', { name: 'Show The port' }).click();
    await page.getByRole('link', { name: 'Close the library' }).click();
    await expect(page).not.toHaveURL(/page=library/);
    await letGo();
    await expect(app.status).toHaveText('19 articles');
    const undo = page.getByRole('region', { name: 'Undo' });
    await expect(undo).toContainText('Shown again: The port');
    await page.goBack();

    const file = await saved(page, () =>
      page.getByRole('button', { name: 'Save its file The port' }).click(),
    );
    expect(file.name).toBe('harbour.txt');
    expect(await readFile(file.path, 'utf8')).toBe(HARBOUR_TEXT);

    await page.getByRole('button', { name: 'Delete The port' }).click();
    await expect(app.status).toHaveText('17 articles');
    await page.keyboard.press('Control+z');
    await expect(app.status).toHaveText('19 articles');
    await page.getByRole('button', { name: 'Delete The port' }).click();
    await page.getByRole('button', { name: 'Empty the bin …' }).click();
    await page.getByRole('button', { name: 'Put back The port' }).click();
    await expect(app.status).toHaveText('19 articles');
    // Emptying a bin that was empty meanwhile is asked about anew.
    await page.getByRole('button', { name: 'Delete The port' }).click();
    await expect(page.getByRole('button', { name: 'Empty the bin …' })).toBeVisible();
    await page.getByRole('button', { name: 'Put back The port' }).click();
    await expect(app.status).toHaveText('19 articles');

    // A name without a place to break it runs off no side.
    await page.getByRole('button', { name: 'Rename The port' }).click();
    await page.getByLabel('New name of The port').fill('Hafen'.repeat(50));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^Hafen/ })).toBeVisible();
    await page.setViewportSize({ width: 360, height: 740 });
    const dismiss = page.getByRole('button', { name: 'Dismiss' });
    await expect(dismiss).toBeInViewport({ ratio: 1 });
    await page.goBack();
    await expect(page).not.toHaveURL(/page=library/);
    await expect(app.headlines).toHaveCount(19);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });

  test('a backup brings everything back after the browser’s storage was wiped', async ({
    app,
    page,
    context,
  }) => {
    await app.open();
    await addHarbour(app);
    await app.read(HARBOUR_HEADLINES[1]);
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByRole('radio', { name: 'Sepia' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Library' }).click();
    const saving: string[] = [];
    page.on('download', download => saving.push(download.suggestedFilename()));
    const backUp = page.getByRole('button', { name: 'Back up' });
    // One that is ready by the time is not saved after all.
    const backUpAfterAll = await holdCalls(page, 'backUp');
    await backUp.click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await backUpAfterAll();
    await expect(backUp).toBeEnabled();
    // It comes also where the page is left meanwhile.
    const letGo = await holdCalls(page, 'backUp');
    await backUp.click();
    await page.getByRole('link', { name: 'Close the library' }).click();
    await expect(backUp).toHaveCount(0);
    const backup = await saved(page, letGo);
    expect(backup.name).toMatch(/^broadsheet-\d{4}-\d{2}-\d{2}\.zip$/);
    expect(saving).toEqual([backup.name]);

    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(page.url()).origin,
      storageTypes: 'all',
    });
    await app.open('/?page=library');
    await expect(app.status).toHaveText('17 articles');
    const html = page.locator('html');
    await expect(html).not.toHaveAttribute('data-paper');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Restore' }).click();
    await (await chooser).setFiles(backup.path);
    const dialog = page.getByRole('dialog', { name: 'Restore' });
    await expect(dialog).toContainText('1 source with 2 articles');
    await dialog.getByRole('radio', { name: /^Put the backup in place/ }).check();
    await dialog.getByRole('button', { name: 'Replace the library' }).click();
    await expect(html).toHaveAttribute('data-paper', 'sepia');
    await expect(dialog).toHaveCount(0);
    await expect(app.status).toHaveText('19 articles');
    await app.search.fill('is:starred');
    await expect(app.headlines).toHaveText([HARBOUR_HEADLINES[1]]);
  });

  test('without an article has nothing to arrange or to filter, and says where to go', async ({
    app,
    page,
  }) => {
    await app.open('/?page=library');
    const hide = page.getByRole('button', { name: /^Hide / });
    for (const left of [2, 1]) {
      await expect(hide).toHaveCount(left);
      await hide.first().click();
    }
    await expect(app.status).toHaveText('0 articles');
    await app.open('/?q=korea');
    await expect(app.list).toHaveCount(0);
    await expect(page.getByText('There is nothing here to read.')).toBeVisible();
    await expect(page.getByLabel('Sort by')).toHaveCount(0);
    await expect(page.getByRole('complementary', { name: 'Filters' })).toHaveText('');
    await app.search.fill('');
    await page.setViewportSize({ width: 360, height: 740 });
    // No head parts the list from a front page that is not there: its line would double that of the bar.
    const head = page.getByRole('region', { name: 'Articles', exact: true }).locator('> div').first();
    await expect.poll(async () => (await head.boundingBox())?.height).toBeLessThanOrEqual(1);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByText('“Add text” brings').getByRole('link', { name: 'Library' }).click();
    await page
      .getByRole('button', { name: /^Show / })
      .first()
      .click();
    await expect(page.getByLabel('Sort by')).toBeVisible();
  });

  test('what can’t be kept on a full disk is said, and stays as it was', async ({ app, page }) => {
    await app.open('/?page=library');
    await addHarbour(app);
    await page.getByRole('button', { name: 'Delete harbour' }).click();
    const putBack = page.getByRole('button', { name: 'Put back harbour' });
    await expect(putBack).toBeVisible();
    await fillDisk(page);
    const notice = page.getByRole('region', { name: 'Undo' });

    await putBack.click();
    await expect(notice).toContainText('“harbour” could not be put back.');
    await page.getByRole('button', { name: 'Empty the bin …' }).click();
    await page.getByRole('button', { name: 'Empty the bin for good' }).click();
    await expect(notice).toContainText('The bin could not be emptied.');
    await expect(putBack).toBeVisible();

    await app.search.fill('treaty');
    await page.getByRole('button', { name: 'Save search' }).click();
    await expect(notice).toContainText('The search could not be saved.');
    await expect(page.getByRole('button', { name: 'Save search' })).toHaveAttribute('aria-pressed', 'false');
  });

  test('what the browser has cleared, room that runs out, a newer database and none at all are noticed and said', async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      const estimate = async () => ({ usage: 90_000_000, quota: 100_000_000 });
      Object.defineProperty(navigator.storage, 'estimate', { value: estimate });
    });
    await app.open('/?page=library');
    await expect(page.getByText('90 MB kept in this browser, which has room for 100 MB.')).toBeVisible();
    await expect(page.getByText('The room is nearly used up. Back up')).toBeVisible();
    await addHarbour(app);
    // The database alone, as a browser does that runs out of room.
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await app.open();
    await expect(page.getByRole('alert')).toContainText('1 source that you had added is gone');
    await page.getByRole('button', { name: 'Go on without' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);

    // The database of a newer version is left alone; what is added meanwhile is here, and it is said for how long.
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('broadsheet', 99);
          opening.onsuccess = () => resolve(opening.result.close());
          opening.onerror = () => reject(opening.error);
        }),
    );
    await app.open();
    await expect(page.getByText('A newer Broadsheet has been at work here')).toBeVisible();
    await addHarbour(app);

    await refuseStorage(page);
    await app.open();
    await expect(
      page.getByText('This browser lets Broadsheet keep nothing, as in a private window'),
    ).toBeVisible();
    await addHarbour(app);
  });

  test('what one tab brings in or stars shows in the other', async ({ app, page, context }) => {
    await app.open();
    const other = new Broadsheet(await context.newPage());
    await other.open();
    await addHarbour(app);
    await expect(other.status).toHaveText('19 articles');
    await other.read(HARBOUR_HEADLINES[0]);
    await other.page.keyboard.press('s');
    await app.search.fill('is:starred');
    await expect(app.headlines).toHaveText([HARBOUR_HEADLINES[0]]);
    // What one of them undoes is not what the other did.
    await app.search.fill('');
    await app.read(HARBOUR_HEADLINES[1]);
    await page.keyboard.press('m');
    await expect(app.page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await other.read(HARBOUR_HEADLINES[1]);
    await other.page.keyboard.press('s');
    await expect(app.article.getByRole('button', { name: /^Star/ })).toHaveAttribute('aria-pressed', 'true');
    await app.page.getByRole('button', { name: 'Undo' }).click();
    await expect(app.article.getByRole('button', { name: 'Mark as read' })).toBeVisible();
    await expect(app.article.getByRole('button', { name: /^Star/ })).toHaveAttribute('aria-pressed', 'true');
    await page.close();
  });
});
