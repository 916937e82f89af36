import { expect, test } from './broadsheet';

test.describe('Search', () => {
  test.beforeEach(({ app }) => app.open());

  test('finds the right article first in spite of a typo', async ({ app }) => {
    for (const [typed, headline] of [
      [
        'stoltenburg',
        'Stoltenberg: Record number of NATO allies hitting defense spending targets during war in Ukraine',
      ],
      ['pyonyang treaty', 'Putin to arrive in North Korea, with new treaty in focus'],
      ['lunar cooperaton', 'Russian involvement in China’s moon exploration divides space research camps'],
    ] as const) {
      await app.search.fill('');
      await app.search.pressSequentially(typed);
      await expect(app.headlines.first()).toHaveText(headline);
      await expect(app.status).toHaveText(/^\d+ of 17 articles/);
    }
  });

  test('follows each keystroke', async ({ app }) => {
    await app.search.pressSequentially('fulb');
    await expect(app.headlines).toHaveText([/Fulbright/]);
    await app.search.press('Backspace');
    await app.search.press('Backspace');
    await expect(app.headlines).not.toHaveCount(1);
  });

  test('marks the matches in the list and in the page, and only those', async ({ app }) => {
    await app.search.fill('stoltenburg');
    await expect(app.headlines.first().locator('mark')).toHaveText('Stoltenberg');
    await app.headlines.first().getByRole('link').click();
    const marks = app.article.locator('mark');
    await expect(marks.first()).toBeVisible();
    for (const mark of await marks.allTextContents()) expect(mark).toMatch(/^stoltenberg/i);
  });

  test('says what a mistyped word was taken for', async ({ app }) => {
    await app.search.fill('stoltenburg');
    await expect(app.status).toContainText('stoltenberg for “stoltenburg”');
    await app.search.fill('Stoltenberg xqzvwk');
    await expect(app.status).toContainText('none has “xqzvwk”');
  });

  test('shows the passage that matched', async ({ app }) => {
    await app.search.fill('Gewessler');
    const row = app.list.getByRole('listitem').first();
    await expect(row.locator('p mark').first()).toHaveText(/Gewessler/);
  });

  test('has the focus after "/" and after Ctrl+K, and Esc clears it', async ({ app }) => {
    await app.page.keyboard.press('/');
    await expect(app.search).toBeFocused();
    await expect(app.search).toHaveValue('');
    await app.search.pressSequentially('treaty');
    await app.page.keyboard.press('Escape');
    await expect(app.search).toHaveValue('');
    await expect(app.status).toHaveText('17 articles');
    await app.search.blur();
    await app.page.keyboard.press('Control+k');
    await expect(app.search).toBeFocused();
  });

  test('keeps what is typed from the browser’s own services', async ({ app }) => {
    await expect(app.search).toHaveAttribute('spellcheck', 'false');
    await expect(app.search).toHaveAttribute('autocomplete', 'off');
    await expect(app.page.getByRole('search')).toContainText('Search articles');
  });

  test('says so where nothing is found, and leads out again', async ({ app }) => {
    await app.search.fill('xqzvwk');
    await expect(app.status).toHaveText(/^0 of 17 articles/);
    await expect(app.page.getByText('Nothing found for “xqzvwk”')).toBeVisible();
    await app.page
      .getByRole('region', { name: 'Articles' })
      .getByRole('button', { name: 'Clear search' })
      .click();
    await expect(app.status).toHaveText('17 articles');
    await app.search.fill('xqzvwk');
    await app.page.getByRole('search').getByRole('button', { name: 'Clear search' }).press('Enter');
    await expect(app.search).toBeFocused();
  });

  test('takes any string for words', async ({ app }) => {
    for (const odd of ['"', '-', '(((', 'title:', '\\', '🙂', ' ', 'a'.repeat(500)]) {
      await app.search.fill(odd);
      await expect(app.status).toHaveText(/articles/);
    }
  });
});
