import { expect, test } from './broadsheet';

const GEORGIA = 'Russia and the West battle for Georgia’s democratic future';

test.describe('The address bar', () => {
  test('holds the view: a copied link opens it again', async ({ app, browser, baseURL }) => {
    await app.open();
    await app.filter('Georgia 2').check();
    await app.search.fill('tbilisi');
    await app.read(GEORGIA);
    await expect(app.page).toHaveURL(/\?q=tbilisi&region=GE&article=/);

    const other = await browser.newPage({ baseURL: baseURL ?? '' });
    await other.goto(app.page.url());
    await expect(other.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(GEORGIA);
    await expect(other.getByLabel('Search articles')).toHaveValue('tbilisi');
    await expect(other.getByRole('checkbox', { name: /^Georgia/ })).toBeChecked();
    await other.close();
  });

  test('goes Back and Forward through what was opened and chosen', async ({ app }) => {
    await app.open();
    await app.filter('Georgia 2').check();
    await app.read(GEORGIA);
    await app.page.goBack();
    await expect(app.article).toHaveCount(0);
    await expect(app.status).toHaveText(/^2 of 17/);
    await app.page.goBack();
    await expect(app.status).toHaveText('17 articles');
    await app.page.goForward();
    await app.page.goForward();
    await expect(app.title).toHaveText(GEORGIA);
    await expect(app.filter('Georgia 2')).toBeChecked();
  });

  test('keeps the search over a reload in the middle of typing', async ({ app }) => {
    await app.open();
    await app.search.pressSequentially('treaty');
    await expect(app.search).toHaveValue('treaty');
    const reloaded = app.page.waitForEvent('load');
    // By the page itself: told from outside, a busy browser may reload before it has heard of the last address.
    await app.page.evaluate(() => window.location.reload());
    await reloaded;
    await expect(app.search).toHaveValue('treaty');
    await expect(app.status).toHaveText(/^\d of 17 articles/);
  });

  test('that names no article of the library says so and shows the rest', async ({ app }) => {
    await app.open('/?article=gone');
    await expect(app.page.getByRole('main').getByRole('alert')).toContainText('There is no such article');
    await expect(app.headlines).toHaveCount(17);
    await expect(app.page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  });

  test('that names an unknown filter says so and filters nothing by it', async ({ app }) => {
    await app.open('/?region=XX&topic=gossip&region=GE');
    await expect(app.page.getByRole('alert')).toContainText('region “XX”, topic “gossip”');
    await expect(app.status).toHaveText(/^2 of 17 articles/);
  });

  test('that names an unknown source says so', async ({ app }) => {
    await app.open('/?text=gone.txt');
    await expect(app.page.getByRole('alert')).toContainText('There is no source “gone.txt”');
    await app.page.setViewportSize({ width: 360, height: 740 });
    await expect(app.headlines).toHaveCount(17);
    await expect(app.list).toBeVisible();
  });

  test('that names a hidden source says so, beside the list', async ({ app, page }) => {
    await app.open('/?page=library');
    await page.getByRole('button', { name: 'Hide VOA News, June 2024' }).click();
    await expect(app.status).toHaveText(/^1 article/);
    await page.setViewportSize({ width: 360, height: 740 });
    await app.open('/?text=author-page-voa-news-2024-06.txt');
    await expect(page.getByRole('alert')).toContainText('or it is hidden');
    await expect(app.list).toBeVisible();
  });

  test('leaves a click with a modifier to the browser', async ({ app, context }) => {
    await app.open();
    const opened = context.waitForEvent('page');
    await app.list.getByRole('link', { name: GEORGIA }).click({ modifiers: ['ControlOrMeta'] });
    const other = await opened;
    await expect(other.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(GEORGIA);
    await expect(app.article).toHaveCount(0);
  });
});
