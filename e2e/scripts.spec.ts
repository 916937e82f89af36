import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright/test';
import { expect, test } from './broadsheet';
import { serveBuildWith } from './serve';
import { TWO_SCRIPTS_TEXT } from './texts';

test('text from right to left and without spaces is split, searched and set as it should be', async ({
  app,
  page,
}) => {
  test.slow();
  const served = await serveBuildWith(articles =>
    writeFile(path.join(articles, 'two-scripts.txt'), TWO_SCRIPTS_TEXT),
  );
  await app.open(served.url);
  await expect(app.status).toHaveText('19 articles');

  await app.search.fill('مكتبة');
  await expect(app.headlines).toHaveText(['افتتاح مكتبة عامة جديدة في القاهرة']);
  await app.headlines.first().getByRole('link').click();
  await expect(app.article).toHaveAttribute('lang', 'ar');
  await expect(app.title).toHaveCSS('direction', 'rtl');
  // Its letters are joined: set closer they would overlap.
  await expect(app.title).toHaveCSS('letter-spacing', 'normal');
  await expect(app.article.locator('mark').first()).toBeVisible();

  // English words and numbers about it keep their order.
  await expect(app.article.locator('header').getByText(/\d\smin/)).toHaveCSS('direction', 'ltr');
  const middle = async (one: Locator) => {
    const box = await one.boundingBox();
    return box ? box.x + box.width / 2 : Number.NaN;
  };
  const why = app.article.getByText('Why does it begin there?');
  expect(await middle(why)).toBeGreaterThan(await middle(app.article));
  await app.search.fill('مكتبة OR 地铁');
  await expect(app.status).toHaveText(/^2 of 19/);
  const neighbour = page.getByRole('navigation', { name: 'Previous and next article' }).getByRole('link');
  // The one before stands on the side where one begins to read.
  await expect(neighbour).toHaveText(/^Previous/);
  expect(await middle(neighbour)).toBeGreaterThan(await middle(app.article));

  await app.search.fill('地铁');
  await expect(app.headlines).toHaveText(['北京开通新的地铁线路']);
  await app.headlines.first().getByRole('link').click();
  await expect(app.article).toHaveAttribute('lang', 'zh');
  await expect(app.title.locator('mark')).toHaveText('地铁');
  await page.close();
  await served.close();
});
