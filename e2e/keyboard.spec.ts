import { expect, test } from './broadsheet';

test.describe('With the keyboard alone', () => {
  test('one finds, opens and leaves an article', async ({ app, page }) => {
    await app.open();
    await page.keyboard.press('/');
    await page.keyboard.type('fulbright');
    await expect(app.headlines).toHaveCount(1);
    await app.search.blur();
    await page.keyboard.press('j');
    await expect(app.list.getByRole('link')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(app.title).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(app.search).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(app.article).toHaveCount(0);
    await expect(app.list.getByRole('link', { name: /Fulbright/ })).toBeFocused();
  });

  test('j and k walk through the list and show each article without a step in the history', async ({
    app,
    page,
  }) => {
    await app.open();
    const steps = await page.evaluate(() => history.length);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(app.title).toHaveText(/^French far-right leader/);
    await expect(app.headlines.nth(1).getByRole('link')).toBeFocused();
    await expect(app.headlines.nth(1).getByRole('link')).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('k');
    await expect(app.title).toHaveText(/^North Korea, Russia/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('Tab reaches search, filters, list and page, in this order', async ({ app, page }) => {
    await app.open('/?q=fulbright');
    await app.search.focus();
    const reached: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(
        () => document.activeElement?.closest('aside, section, main')?.tagName ?? '',
      );
      if (place !== reached.at(-1)) reached.push(place);
    }
    expect(reached.join(' ')).toContain('ASIDE SECTION MAIN');
  });

  test('the focus goes on where what had it goes: a filter that is removed, an undoing, a dialog', async ({
    app,
    page,
  }) => {
    const found = page.waitForResponse('**/assets/lost-focus-*.js');
    await app.open('/?region=RU&region=UA&q=title:putin');
    await found;
    const button = (name: string) => page.getByRole('button', { name });
    await button('Remove filter Russia').press('Enter');
    await expect(button('Remove filter Ukraine')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button('Remove from search')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(app.status).toHaveText('17 articles');
    await expect(page.locator(':focus')).toHaveCount(1);
    const row = app.headlines.first().getByRole('link');
    await row.focus();
    await page.keyboard.press('m');
    await button('Undo').press('Enter');
    await expect(button('Undo')).toHaveCount(0);
    await expect(row).toBeFocused();
    await page.keyboard.press('m');
    await button('Undo').click();
    await expect(button('Undo')).toHaveCount(0);
    await expect(row).toBeFocused();
    await button('Add text').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await expect(button('Add text')).toBeFocused();
  });

  test('space chooses a filter', async ({ app, page }) => {
    await app.open();
    await app.filter('Georgia 2').focus();
    await page.keyboard.press('Space');
    await expect(app.status).toHaveText(/^2 of 17/);
    await expect(app.filter('Georgia 2')).toBeFocused();
  });

  test('single keys do nothing while typing, and nothing at all where they are turned off', async ({
    app,
    page,
  }) => {
    await app.open();
    await app.search.fill('');
    await page.keyboard.type('jok?');
    await expect(app.search).toHaveValue('jok?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByLabel('Use shortcuts of a single key').uncheck();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    await expect(app.article).toHaveCount(0);
    await page.reload();
    await expect(app.status).toHaveText('17 articles');
    await page.keyboard.press('/');
    await expect(app.search).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(app.search).toBeFocused();
  });
});
