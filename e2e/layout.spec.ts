import type { Locator, Page } from 'playwright/test';
import { expect, test } from './broadsheet';

const VIEWS = ['/', '/?q=treaty', '/?q=xqzvwk&region=GE', '/?text=the-week-putin-north-korea.txt'];

for (const view of VIEWS) {
  test(`nothing runs off the side at ${view}, however wide or narrow`, async ({ app, page }) => {
    await app.page.goto(view);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const width of [320, 360, 768, 900, 1200, 1440, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('the list is there at every address of the wide layout', async ({ app, page }) => {
  await app.open('/?article=gone');
  await expect(app.list).toBeVisible();
  await app.read('EU countries approve landmark nature law after delays');
  await expect(app.list).toBeVisible();
  await app.article.getByRole('link', { name: /^lines/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('VOA News, June 2024');
  await expect(app.list).toBeVisible();
});

/** Holds requests back until what it gives is called. */
async function holdBack(page: Page, url: string): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>(resolve => {
    letThrough = resolve;
  });
  await page.route(url, async route => {
    await held;
    await route.continue();
  });
  return letThrough;
}

test('the lead story is there before the page, and stays where it is when that comes', async ({
  app,
  page,
}) => {
  const letThrough = await holdBack(page, '**/assets/page-*.js');
  const boxes = async () => {
    const at: unknown[] = [];
    for (const width of [1440, 900, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => document.fonts.ready);
      for (const part of ['header', 'main p', 'main h2', 'main h2 + p', 'main h2 + p + p'])
        at.push([width, part, await page.locator(part).first().boundingBox()]);
    }
    return at;
  };
  await app.page.goto('/');
  const lead = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await expect(lead).toHaveText('North Korea, Russia pledge mutual defense, says Putin');
  await expect(page.getByRole('link')).toHaveCount(0);
  const before = await boxes();
  letThrough();
  await expect(app.list).toBeVisible();
  // The page is laid out anew a moment after the window's width has changed.
  await expect.poll(boxes).toEqual(before);
});

test('the worker is at work, and has the texts, before the page’s first script is there', async ({
  app,
  page,
}) => {
  const letThrough = await holdBack(page, '**/assets/index-*.js');
  const [started, fetched] = [page.waitForEvent('worker'), page.waitForResponse('**/articles/*.txt')];
  await page.goto('/', { waitUntil: 'commit' });
  await Promise.all([started, fetched]);
  letThrough();
  await expect(app.status).toHaveText('17 articles');
  expect(page.workers()).toHaveLength(1);
});

test('where a host sends an older policy the first script starts the worker', async ({ page }) => {
  // Not the app fixture: what the policy stops is told in the console.
  const stopped: string[] = [];
  page.on('console', message => {
    // Service workers are the driver's to stop in these tests, which it says as soon as the page asks for one.
    if (!message.text().includes('blocked by Playwright')) stopped.push(message.text());
  });
  await page.route('**/', async route => {
    const response = await route.fetch();
    const policy = (response.headers()['content-security-policy'] ?? '').replace(/ 'sha256-[^']*'/, '');
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto('/');
  await expect(page.getByRole('status')).toHaveText('17 articles');
  expect(page.workers()).toHaveLength(1);
  expect(stopped).toEqual([expect.stringContaining('inline script')]);
});

test('a page whose script can’t be had says so below its name', async ({ page }) => {
  await page.route('**/assets/page-*.js', route => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toHaveText(/could not be loaded. Reload the page/);
});

test.describe('On a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the front page comes first, the list below it; what is searched for is in the list', async ({
    app,
    page,
  }) => {
    await app.open();
    const lead = page.getByRole('main').getByRole('link', { name: /North Korea, Russia pledge/ });
    await expect(lead).toBeInViewport();
    await expect(app.list).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('main, [aria-label="Articles"], #sources-heading')].map(one => ({
        name: one.id || one.localName,
        top: one.getBoundingClientRect().top,
      })),
    );
    expect(order.map(({ name }) => name)).toEqual(['main', 'ol', 'sources-heading']);
    expect(order).toEqual(order.toSorted((a, b) => a.top - b.top));

    await app.search.fill('fulbright');
    await expect(app.headlines).toHaveText([/Fulbright/]);
    await expect(app.headlines).toBeInViewport();
    await expect(lead).toBeHidden();
    await app.search.fill('');
    await lead.click();
    await expect(app.title).toBeInViewport();
    await page.goBack();
    await expect(lead).toBeInViewport();

    // What leads from the front page to a part of the list takes the focus along.
    await page.getByRole('main').getByRole('link', { name: 'Politics' }).press('Enter');
    await expect(app.status).toHaveText(/ of 17/);
    await expect(page.getByRole('region', { name: 'Articles' })).toBeFocused();
  });

  test('one reads one thing at a time, and Back leads to the same place of the list', async ({
    app,
    page,
  }) => {
    await app.open();
    const link = app.list.getByRole('link', {
      name: 'EU countries approve landmark nature law after delays',
    });
    // The front page above has all it is made of.
    await expect(page.getByRole('button', { name: 'Why is this here?' })).toBeAttached();
    await link.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    // Not how far the window is scrolled: the front page above grows as places and topics come.
    const seenAt = (await link.boundingBox())?.y ?? 0;
    await link.click();
    await expect(app.title).toBeInViewport();
    await expect(app.list).toBeHidden();
    const movedBy = async () => Math.abs(((await link.boundingBox())?.y ?? 0) - seenAt);
    await page.goBack();
    await expect(app.list).toBeVisible();
    await expect(link).toBeInViewport();
    await expect.poll(movedBy).toBeLessThan(5);

    // Where the article was loaded anew, the front page above the list has to be made again.
    await page.goForward();
    await expect(app.title).toBeInViewport();
    await page.reload();
    await expect(app.title).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Why is this here?' })).toBeAttached();
    await expect.poll(movedBy).toBeLessThan(100);

    // The paper's name is no way back: it leads to the front page's top.
    await link.click();
    await expect(app.title).toBeInViewport();
    await page.getByRole('link', { name: 'Broadsheet' }).click();
    await expect(app.list).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('a link leads back to the list for who came by a copied link', async ({ app, page }) => {
    await app.open();
    await app.headlines.first().getByRole('link').click();
    await page.reload();
    await page.getByRole('link', { name: 'All articles' }).press('Enter');
    await expect(app.headlines.first().getByRole('link')).toBeFocused();
    // Under a filter the list may have no row of what was open.
    await app.headlines.first().getByRole('link').press('Enter');
    await expect(app.title).toBeFocused();
    await page.goto(page.url().replace('?', '?region=GE&'));
    await page.getByRole('link', { name: 'All articles' }).press('Enter');
    await expect(page.getByRole('region', { name: 'Articles' })).toBeFocused();
  });

  test('a search typed while reading shows what it finds, and Back the article again', async ({
    app,
    page,
  }) => {
    await app.open();
    await app.read('EU countries approve landmark nature law after delays');
    await app.search.pressSequentially('fulbright');
    await expect(app.headlines).toHaveText([/Fulbright/]);
    await page.goBack();
    await expect(app.title).toHaveText('EU countries approve landmark nature law after delays');
  });

  test('the filters open by a button; what can be undone covers no other bar', async ({ app, page }) => {
    await app.open();
    await expect(app.filter('Georgia 2')).toBeHidden();
    const button = page.getByRole('button', { name: 'Filters', exact: true });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await app.filter('Georgia 2').check();
    await expect(app.status).toHaveText(/^2 of 17/);
    await page.keyboard.press('Escape');
    await expect(app.filter('Georgia 2')).toBeHidden();
    await expect(button).toBeFocused();
    await expect(app.status).toHaveText(/^2 of 17/);

    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await app.list.getByRole('checkbox').first().click();
    await page.getByRole('button', { name: 'Star', exact: true }).click();
    const notice = page.getByRole('region', { name: 'Undo' });
    const covered = async (bar: Locator) => {
      const [above, below] = [await bar.boundingBox(), await notice.boundingBox()];
      return above && below && above.y + above.height - below.y;
    };
    await expect(notice).toContainText('1 article starred.');
    await expect.poll(() => covered(page.getByRole('toolbar'))).toBe(0);
    await page.getByRole('button', { name: 'Done' }).click();
    await app.headlines.first().getByRole('link').click();
    await expect.poll(() => covered(page.locator('.reading-bar'))).toBe(0);
  });
});
