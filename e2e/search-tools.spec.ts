import { expect, test } from './broadsheet';
import { holdCalls } from './held-calls';

test.describe('The query language', () => {
  test.beforeEach(({ app }) => app.open());

  test('finds what each of its words says', async ({ app }) => {
    for (const [q, hits] of [
      ['"mutual defense clause"', ['North Korea, Russia pledge mutual defense, says Putin']],
      ['title:georgia', [/The oligarch/, /^Russia and the West/]],
      ['title:georgia -oligarch', [/^Russia and the West/]],
      ['fulbright OR pork', [/pork/, /Fulbright/]],
      ['in:austria', [/EU countries/]],
      ['in:"Western Asia"', [/The oligarch/, /^Russia and the West/]],
      ['about:environment', [/EU countries/]],
      ['source:"The Week" korea', [/hunt for weapons/]],
      ['by:soyoung', [/Washington, Seoul/]],
    ] as const) {
      await test.step(q, async () => {
        await app.search.fill(q);
        await expect(app.headlines).toHaveCount(hits.length);
        for (const hit of hits) await expect(app.headlines.filter({ hasText: hit })).toHaveCount(1);
      });
    }
  });

  test('shows what is more than plain words as chips that can be removed', async ({ app, page }) => {
    await app.search.fill('russia in:georgia -oligarch');
    await expect(app.status).toHaveText(/^1 of 17/);
    await page.getByRole('button', { name: 'Remove from search not oligarch' }).click();
    await expect(app.search).toHaveValue('russia in:georgia');
    await page.getByRole('button', { name: 'Remove from search in georgia' }).click();
    await expect(app.search).toHaveValue('russia');
  });

  test('says what it did not understand and searches it as plain words', async ({ app, page }) => {
    await app.search.fill('in:atlantis treaty');
    await expect(page.getByText('“in:atlantis” names no country or region.')).toBeVisible();
    await app.search.fill('color:red');
    await expect(page.getByText('“color:” is not something to search by.')).toBeVisible();
  });

  test('knows what was read and starred, also after a reload', async ({ app, page }) => {
    await app.search.fill('is:unread');
    await expect(app.status).toHaveText('17 articles');
    await app.read('EU countries approve landmark nature law after delays');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Mark as read' }).click();
    await expect(app.status).toHaveText(/^16 of 17/);
    await page.keyboard.press('u');
    await expect(app.status).toHaveText('17 articles');
    // The key does what the button says.
    await expect(page.getByRole('button', { name: 'Mark as read' })).toBeVisible();
    await page.keyboard.press('m');
    await page
      .getByRole('region', { name: 'Undo' })
      .filter({ hasText: 'Marked as read' })
      .getByRole('button', { name: 'Dismiss' })
      .click();
    await expect(app.status).toHaveText(/^16 of 17/);
    await page.getByRole('button', { name: 'Star' }).click();
    await expect(page.getByRole('button', { name: 'Starred' })).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await expect(app.status).toHaveText(/^16 of 17/);
    await app.search.fill('is:starred');
    await expect(app.headlines).toHaveText(['EU countries approve landmark nature law after delays']);
  });
});

test.describe('What the field offers', () => {
  test.beforeEach(({ app }) => app.open());

  test('are places, topics, sources and headlines, picked out with the arrow keys', async ({ app, page }) => {
    await app.search.pressSequentially('geor');
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await expect(options.first()).toHaveText('Georgia region, 2');
    await expect(app.search).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(app.filter('Georgia 2')).toBeChecked();
    await expect(app.search).toHaveValue('');
    await expect(options).toHaveCount(0);
  });

  test('leads to a headline, and is nothing for a search without a word', async ({ app, page }) => {
    const headline = page.getByRole('option', { name: /Fulbright.* headline$/ });
    await app.search.pressSequentially('fulbright');
    await expect(headline).toBeVisible();
    await app.search.fill('""');
    await expect(app.status).toHaveText('17 articles');
    await expect(page.getByRole('listbox', { name: 'Suggestions' })).toHaveCount(0);
    // What is picked out gives way with what was offered; what is offered in its place is not taken for it.
    await app.search.fill('no');
    const third = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').nth(2);
    await expect(third).toHaveText(/^Putin’s visit puts Vietnam/);
    const letGo = await holdCalls(page, 'suggest');
    await app.search.fill('nor');
    for (const _ of [1, 2, 3]) await app.search.press('ArrowDown');
    await expect(third).toHaveAttribute('aria-selected', 'true');
    await letGo();
    await expect(third).toHaveText(/^North Korea, Russia pledge/);
    await expect(third).toHaveAttribute('aria-selected', 'false');
    await app.search.fill('fulbright');
    await headline.click();
    await expect(app.title).toHaveText(/Fulbright/);
  });

  test('covers nothing of what is found', async ({ app }) => {
    await app.search.pressSequentially('korea');
    await app.headlines.first().getByRole('link').click();
    await expect(app.article).toBeVisible();
  });

  test('are recent and saved searches where nothing has been typed', async ({ app, page }) => {
    await app.search.fill('treaty');
    await page.keyboard.press('Enter');
    await app.search.fill('stoltenberg');
    const save = page.getByRole('button', { name: 'Save search' });
    await save.click();
    await expect(save).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await app.search.fill('');
    await app.search.blur();
    await app.search.focus();
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await expect(options).toHaveText(['stoltenberg saved search', 'treaty recent search']);
    await options.first().click();
    await expect(app.search).toHaveValue('stoltenberg');
    await save.click();
    await expect(save).toHaveAttribute('aria-pressed', 'false');
  });
});

test.describe('The list of hits', () => {
  test('is where it was when one comes back from another search', async ({ app, page }) => {
    await app.open('/?q=russia -georgia');
    const found = (await app.status.textContent()) ?? '';
    const column = page.getByRole('region', { name: 'Articles' });
    await column.evaluate(
      list =>
        new Promise(done => {
          list.addEventListener('scroll', done, { once: true });
          list.scrollTo(0, 300);
        }),
    );
    await page.getByRole('button', { name: 'Remove from search not georgia' }).click();
    await expect(app.status).not.toHaveText(found);
    await page.goBack();
    await expect(app.status).toHaveText(found);
    await expect.poll(() => column.evaluate(list => list.scrollTop)).toBe(300);
  });

  test('is sorted as asked, and the address keeps it', async ({ app, page }) => {
    await app.open();
    await page.getByLabel('Sort by').selectOption('longest');
    await expect(page).toHaveURL(/sort=longest/);
    await expect(app.headlines.first()).not.toHaveText(/^North Korea, Russia/);
    const minutes = await app.list.getByText(/\d+\smin/).allTextContents();
    const numbers = minutes.map(text => Number(/(\d+)\smin/.exec(text)?.[1]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    await page.goBack();
    await expect(app.headlines.first()).toHaveText(/^North Korea, Russia/);
  });

  test('can be of headlines only', async ({ app, page }) => {
    await app.open('/?q=moscow');
    const everywhere = await app.headlines.count();
    expect(everywhere).toBeGreaterThan(0);
    await page.getByLabel('Headlines only').check();
    await expect(app.status).toHaveText(/^0 of 17/);
    await page.getByRole('button', { name: /^Search the whole text/ }).click();
    await expect(app.headlines).toHaveCount(everywhere);
  });

  test('offers the nearest words where there are none', async ({ app, page }) => {
    await app.open('/?q=stoltenbaak');
    await page.getByRole('button', { name: 'stoltenberg', exact: true }).click();
    await expect(app.search).toHaveValue('stoltenberg');
    await expect(app.status).toHaveText(/^2 of 17/);

    // What stands around the word stays, and a phrase is cited as it was typed.
    await app.search.fill('in:ukraine stoltenbaak');
    await page.getByRole('button', { name: 'in:ukraine stoltenberg', exact: true }).click();
    await expect(app.search).toHaveValue('in:ukraine stoltenberg');
    await app.search.fill('"stoltenbaak pact"');
    await expect(page.getByText('Nothing found for "stoltenbaak pact".')).toBeVisible();
  });

  test('tells which filter is in the way', async ({ app, page }) => {
    await app.open('/?q=fulbright&region=GE&topic=education');
    await expect(page.getByRole('button', { name: 'Clear the region filter: 1 article' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Clear the topic filter/ })).toHaveCount(0);
  });
});

test.describe('Matches in the page', () => {
  test('are counted and stepped through by button and by key', async ({ app, page }) => {
    await app.open('/?q=treaty');
    await app.headlines.first().getByRole('link').click();
    await expect(app.title).toBeVisible();
    const marks = app.article.locator('mark');
    const current = app.article.locator('mark[data-current]');
    const count = await marks.count();
    expect(count).toBeGreaterThan(3);
    await expect(page.getByText(`of ${count}`)).toBeVisible();
    await expect(current).toBeInViewport();
    const first = await current.evaluate(mark => mark.closest('p, h1')?.textContent);
    // The bar at the foot of the page covers none that is stepped to.
    for (let step = 0; step < count; step++) {
      await page.keyboard.press('n');
      const [mark, bar] = [await current.boundingBox(), await page.locator('.reading-bar').boundingBox()];
      expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    }
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await expect(current).toHaveCount(1);
    expect(await current.evaluate(mark => mark.closest('p, h1')?.textContent)).not.toBe(first);
    await page.getByRole('button', { name: 'Previous match' }).click();
    await page.keyboard.press('N');
    expect(await current.evaluate(mark => mark.closest('p, h1')?.textContent)).toBe(first);
    // Of another search none has been stepped to, though it finds the same.
    await app.search.fill('treaty ');
    await expect(page.getByText(`${count} matches`)).toBeVisible();
    await expect(current).toHaveCount(0);
  });

  test('begin at the best passage of the article that is opened', async ({ app, page }) => {
    await app.open('/?q=Toloraya panel of experts');
    await app.headlines.first().getByRole('link').click();
    await expect(app.article.locator('mark[data-current]')).toBeInViewport();
    await expect(app.article.locator('p', { has: page.locator('mark[data-current]') })).toContainText(
      'Toloraya',
    );
  });

  test('are not there without a search', async ({ app, page }) => {
    await app.open();
    await app.headlines.first().getByRole('link').click();
    await expect(app.title).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next match' })).toHaveCount(0);
  });
});
