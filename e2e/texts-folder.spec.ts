import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Broadsheet, expect, test } from './broadsheet';
import { serveBuildWith, serveDevelopment } from './serve';
import { HARBOUR_HEADLINES, HARBOUR_TEXT } from './texts';

test.describe('A text put into the folder', () => {
  // A build or a development server of its own takes longer than a page.
  test.slow();

  test('shows in list, filters and search of the next build', async ({ app, page }) => {
    const served = await serveBuildWith(articles =>
      writeFile(path.join(articles, 'harbour.txt'), HARBOUR_TEXT),
    );
    try {
      await app.open(served.url);
      await expectHarbour(app);
      await app.read(HARBOUR_HEADLINES[0]);
      await expect(app.article).toContainText('LISBON, Portugal — The port of Lisbon');
    } finally {
      await page.close();
      await served.close();
    }
  });

  test('shows in development without a restart or a reload, and goes with the file', async ({ page }) => {
    // Not the app fixture: Vite's own client speaks in the console.
    const app = new Broadsheet(page);
    const served = await serveDevelopment();
    try {
      await app.open(served.url);
      await expect(app.status).toHaveText('17 articles');
      await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
      const file = path.join(served.folder, 'articles', 'harbour.txt');
      await writeFile(file, HARBOUR_TEXT);
      await expectHarbour(app);
      await app.search.fill('');
      await rm(file);
      await expect(app.status).toHaveText('17 articles');
      await expect(page.locator('body[data-not-reloaded]')).toHaveCount(1);
    } finally {
      await served.close();
    }
  });
});

async function expectHarbour(app: Broadsheet) {
  await expect(app.status).toHaveText('19 articles');
  for (const headline of HARBOUR_HEADLINES) {
    await expect(app.list.getByRole('link', { name: headline, exact: true })).toBeVisible();
  }
  await expect(app.filter('Portugal 1')).toBeVisible();
  await expect(app.filter('Kenya 1')).toBeVisible();
  await app.search.fill('lighthose kepers');
  await expect(app.headlines.first()).toHaveText(HARBOUR_HEADLINES[0]);
}
