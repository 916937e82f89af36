import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Broadsheet, expect, test } from './broadsheet';
import { holdCalls } from './held-calls';
import { serveBuildWith } from './serve';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GEORGIA = 'Russia and the West battle for Georgia’s democratic future';

test('a long list has only the rows in sight, and loses neither focus nor place', async ({ app, page }) => {
  const texts = await mkdtemp(path.join(tmpdir(), 'broadsheet-list-'));
  execFileSync('npx', ['tsx', 'src/cli/make-library.ts', '200', texts], {
    cwd: ROOT,
  });
  const served = await serveBuildWith(articles => cp(texts, articles, { recursive: true }));
  try {
    await app.open(served.url);
    const rows = app.list.getByRole('listitem');
    const total = Number(await rows.first().getAttribute('aria-setsize'));
    expect(total).toBeGreaterThan(200);
    expect(await rows.count()).toBeLessThan(40);
    const row = (place: number) => app.list.locator(`[aria-posinset="${place}"]`);
    const focused = (place: number) => expect(row(place).getByRole('link')).toBeFocused();

    for (let step = 0; step < 30; step++) await page.keyboard.press('j');
    await focused(30);
    await expect(app.title).toHaveText((await row(30).getByRole('heading').textContent()) ?? '');
    // The focused row stays while others are in sight, and the next step goes on from it.
    // Rows are measured when they are shown: the end is where it is once one has come near.
    await expect(async () => {
      await app.list.evaluate(list => list.parentElement?.scrollTo(0, 1e6));
      await expect(row(total)).toBeInViewport({ timeout: 500 });
    }).toPass();
    await focused(30);
    await page.keyboard.press('j');
    await focused(31);
    await expect(row(31)).toBeInViewport();

    await page.keyboard.press('End');
    await focused(total);
    await expect(row(total)).toBeInViewport();

    // The page that is loaded anew with an article open, far down, begins its list there; End and Home go on from it.
    const far = row(total - 20);
    for (let step = 0; step < 20; step++) await page.keyboard.press('k');
    await focused(total - 20);
    // An address that changes often is written a moment later.
    const address = (await far.getByRole('link').getAttribute('href')) ?? '';
    await expect.poll(() => page.url()).toBe(new URL(address, served.url).href);
    await page.reload();
    await expect(app.title).toBeVisible();
    await expect(far).toBeInViewport({ ratio: 1 });
    await far.getByRole('link').focus();
    await page.keyboard.press('End');
    await focused(total);
    await expect(row(total)).toBeInViewport();
    await page.keyboard.press('Home');
    await focused(1);

    // Sorted by headline, a letter far away is one press away, and the next step goes on from it.
    await page.getByLabel('Sort by').selectOption('headline');
    const letter = page.getByRole('toolbar', { name: 'Jump to' }).getByRole('button').last();
    await letter.click();
    const focusedHeadline = app.list.getByRole('link').and(page.locator(':focus'));
    await expect(focusedHeadline).toHaveText(new RegExp(`^\\P{L}*${await letter.textContent()}`, 'u'));
    await expect(focusedHeadline).toBeInViewport();
    await page.goBack();

    // Another search begins at its top, and Back leads to where one was.
    await app.list.evaluate(list => list.parentElement?.scrollTo(0, 9000));
    await expect.poll(() => seenRow(app)).toBeLessThan(total);
    const seen = await seenRow(app);
    await app.filter(/^Politics/).check();
    await expect(app.status).toContainText(/of/);
    await expect(row(1)).toBeInViewport();
    await page.goBack();
    // Rows that are measured anew may move by a few pixels.
    await expect.poll(async () => Math.abs((await seenRow(app)) - seen)).toBeLessThan(2);
  } finally {
    // What the page still loads in idle moments is not refused.
    await page.close();
    await served.close();
    await rm(texts, { recursive: true });
  }
});

/** Which place in the list the first row in sight has. */
function seenRow(app: Broadsheet): Promise<number> {
  return app.list.evaluate(list => {
    const top = list.parentElement?.getBoundingClientRect().top ?? 0;
    const rows = [...list.children].filter(row => row.getBoundingClientRect().bottom > top + 1);
    return Math.min(...rows.map(row => Number(row.getAttribute('aria-posinset'))));
  });
}

test('the list is grouped with counts, and set close, as the reader likes', async ({ app, page }) => {
  await app.open();
  const first = app.list.getByRole('listitem').first();
  const height = async () => (await first.boundingBox())?.height ?? 0;
  const before = await height();
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByLabel('Group by').selectOption('source');
  await expect(page).toHaveURL(/group=source/);
  await expect(first).toContainText('VOA News, June 2024 16');
  await expect(app.list.getByRole('listitem').last()).toContainText('The Week: Putin visits North Korea 1');
  await expect(app.headlines).toHaveCount(17);
  await page.goBack();
  await expect(first).not.toContainText('VOA News, June 2024');
  await page.getByLabel('Sort by').selectOption('newest');
  const dates = page.getByRole('toolbar', { name: 'Jump to' }).getByRole('button');
  await expect(dates).toHaveText(['Jun 2024', 'No date']);
  await dates.last().click();
  const undated = app.list.locator('[aria-posinset="17"]');
  await expect(undated.getByRole('link')).toBeFocused();
  await expect(undated).toContainText('The Week');
  await page.goBack();
  await page.getByLabel('Compact rows').check();
  expect(await height()).toBeLessThan(before * 0.7);
  await page.reload();
  await expect(app.headlines).toHaveCount(17);
  expect(await height()).toBeLessThan(before * 0.7);
});

test('several articles are selected, marked at once, and put back as they were', async ({ app, page }) => {
  await app.open();
  const bar = page.getByRole('toolbar', { name: 'Selected articles' });
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(bar).toContainText('1 article selected');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('3 articles selected');
  await app.list.getByRole('checkbox', { name: `Select “${GEORGIA}”` }).click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('12 articles selected');

  await bar.getByRole('button', { name: 'Star', exact: true }).click();
  await expect(app.list.getByText('Starred')).toHaveCount(12);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(app.list.getByText('Starred')).toHaveCount(0);
  await bar.getByRole('button', { name: 'Star', exact: true }).click();
  await expect(app.list.getByText('Starred')).toHaveCount(12);
  await bar.getByRole('button', { name: 'Remove star' }).click();
  await expect(app.list.getByText('Starred')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(app.list.getByText('Starred')).toHaveCount(12);

  await bar.getByRole('button', { name: 'Select all 17' }).click();
  await bar.getByLabel('as', { exact: true }).selectOption('CSV');
  const download = page.waitForEvent('download');
  await bar.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await download).suggestedFilename()).toBe('broadsheet-articles.csv');
  await bar.getByRole('button', { name: 'Mark as read' }).click();
  await expect(app.list.getByText(/Read$/)).toHaveCount(17);
  await bar.getByRole('button', { name: 'Mark as unread' }).click();
  await expect(app.list.getByText(/Read$/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(app.list.getByText(/Read$/)).toHaveCount(17);
  // A file that takes its time is saved also where the selecting has ended by then.
  const letGo = await holdCalls(page, 'articlesFile');
  await bar.getByRole('button', { name: 'Save', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await Promise.all([page.waitForEvent('download'), letGo()]);
  await page.reload();
  await expect(app.list.getByText(/Read$/)).toHaveCount(17);
});

test('selected articles are copied as links and printed as one document', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await app.open();
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  const bar = page.getByRole('toolbar', { name: 'Selected articles' });
  await expect(bar.getByRole('button', { name: 'Print' })).toBeDisabled();
  await app.list.getByRole('checkbox', { name: `Select “${GEORGIA}”` }).click();
  await app.list.getByRole('checkbox').first().click();

  await bar.getByRole('button', { name: 'Copy links' }).click();
  await expect(bar).toContainText('2 links copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^North Korea.+\nhttp:\/\/localhost.+\?article=\w+\n\nRussia and the West.+\nhttp/);

  // What was done with two says nothing of three.
  await app.list.getByRole('checkbox').nth(1).click();
  await expect(bar).toContainText('3 articles selected');

  // What is printed is what was selected last, also where other articles were still on their way.
  const letGo = await holdCalls(page, 'article');
  await bar.getByRole('button', { name: 'Print' }).click();
  await app.list.getByRole('checkbox').nth(1).click();
  await expect(bar).toContainText('2 articles selected');
  await bar.getByRole('button', { name: 'Print' }).click();
  await letGo();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(app.list).toBeHidden();
  const printed = page.locator('.print-document article');
  await expect(printed).toHaveCount(2);
  await expect(printed.last()).toContainText(GEORGIA);
  await expect(printed.last()).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(printed).toHaveCount(0);
  await expect(app.list).toBeVisible();
});
