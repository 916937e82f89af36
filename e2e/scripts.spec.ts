import { writeFile } from 'node:fs/promises';
import path from 'node:path';
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

  await app.search.fill('地铁');
  await expect(app.headlines).toHaveText(['北京开通新的地铁线路']);
  await app.headlines.first().getByRole('link').click();
  await expect(app.article).toHaveAttribute('lang', 'zh');
  await expect(app.title.locator('mark')).toHaveText('地铁');
  await page.close();
  await served.close();
});
