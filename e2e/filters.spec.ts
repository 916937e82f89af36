import { expect, test } from './broadsheet';

test.describe('Filters', () => {
  test.beforeEach(({ app }) => app.open());

  test('count the articles of each region, at every level of the tree, and of each topic', async ({
    app,
  }) => {
    const region = app.page.getByRole('group', { name: 'Region' });
    for (const name of [
      'Ukraine 5',
      'Russia 9',
      'Georgia 2',
      'North Korea 4',
      'United States 4',
      'Europe 17',
      'Eastern Europe 14',
    ]) {
      await expect(region.getByRole('checkbox', { name, exact: true })).toBeVisible();
    }
    const topic = app.page.getByRole('group', { name: 'Topic' });
    await expect(topic.getByRole('checkbox', { name: 'Environment 1', exact: true })).toBeVisible();
    await expect(topic.getByRole('checkbox', { name: /^Conflict, war and peace \d+$/ })).toBeVisible();
  });

  test('widen within a group and narrow across groups', async ({ app }) => {
    await app.filter('Georgia 2').check();
    await expect(app.status).toHaveText(/^2 of 17 articles/);
    await app.filter('Austria 1').check();
    await expect(app.status).toHaveText(/^3 of 17 articles/);
    await app.filter('Environment 1').check();
    await expect(app.headlines).toHaveText(['EU countries approve landmark nature law after delays']);
  });

  test('show the counts under the present search and the other group', async ({ app }) => {
    await app.search.fill('stoltenberg');
    await expect(app.status).toHaveText(/^2 of 17 articles/);
    await expect(app.filter('Ukraine 2')).toBeVisible();
    await expect(app.filter(/^Georgia/)).toHaveCount(0);
    await app.search.fill('');
    await app.filter('Environment 1').check();
    await expect(app.filter('Austria 1')).toBeVisible();
    await expect(app.filter(/^Ukraine/)).toHaveCount(0);
  });

  test('are shown above the list, each removable, and all cleared at once', async ({ app }) => {
    await app.filter('Georgia 2').check();
    await app.filter('Ukraine 5').check();
    const inForce = app.page.getByRole('list', { name: 'Filters in force' });
    await inForce.getByRole('button', { name: 'Remove filter Georgia' }).click();
    await expect(app.status).toHaveText(/^5 of 17 articles/);
    await expect(app.filter('Georgia 2')).not.toBeChecked();
    await app.filter('Georgia 2').check();
    await inForce.getByRole('button', { name: 'Clear filters' }).click();
    await expect(app.status).toHaveText('17 articles');
    await expect(inForce).toHaveCount(0);
  });

  test('that leave nothing say so and can be cleared', async ({ app }) => {
    await app.search.fill('fulbright');
    await app.page.goto('/?q=fulbright&region=GE');
    await expect(app.page.getByText('Nothing found for “fulbright” under these filters.')).toBeVisible();
    await expect(app.page.getByText('None among these articles')).toHaveCount(0);
    await app.page.getByRole('button', { name: 'Clear filters: 1 article' }).click();
    await expect(app.headlines).toHaveCount(1);
  });

  test('exclude a value by its button and by Alt-click, and say so above the list', async ({ app, page }) => {
    await page.getByRole('button', { name: 'Exclude Russia' }).click();
    await expect(app.status).toHaveText(/^8 of 17 articles/);
    await app.filter('Ukraine 5').click({ modifiers: ['Alt'] });
    await expect(page).toHaveURL(/region=-RU&region=-UA/);
    await expect(app.filter(/^Ukraine/)).not.toBeChecked();
    await expect(page.getByRole('button', { name: 'Exclude Ukraine' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    const inForce = page.getByRole('list', { name: 'Filters in force' });
    await inForce.getByRole('button', { name: 'Remove filter not Russia' }).click();
    await expect(page).toHaveURL(/region=-UA$/);
    await page.goBack();
    await page.getByRole('button', { name: 'Exclude Russia' }).click();
    await expect(page).toHaveURL(/region=-UA$/);
  });

  test('widen from main to mentioned places', async ({ app, page }) => {
    await expect(app.filter(/^Hungary/)).toHaveCount(0);
    await page.getByLabel('Mentioned places, too').check();
    await expect(page).toHaveURL('/?place=mentioned');
    await app.filter('Hungary 1').check();
    await expect(app.headlines).toHaveText(['EU countries approve landmark nature law after delays']);
    await page.goBack();
    await page.goBack();
    await expect(app.filter(/^Hungary/)).toHaveCount(0);
  });

  test('are found by a few letters where there are many', async ({ app, page }) => {
    await page.getByLabel('Find in Region').fill('kor');
    await expect(app.filter('North Korea 4')).toBeVisible();
    await expect(app.filter(/^Ukraine/)).toHaveCount(0);
    await page.getByLabel('Find in Region').fill('atlantis');
    await expect(page.getByText('None is called “atlantis”')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(app.filter('Ukraine 5')).toBeVisible();
    await expect(app.status).toHaveText('17 articles');
  });

  test('ask for source, language, length and what was read', async ({ app, page }) => {
    await app.filter('VOA News, June 2024 16').check();
    await app.filter('English 16').check();
    await app.filter('3 to 5 minutes 8').check();
    await expect(app.status).toHaveText(/^8 of 17 articles/);
    await app.headlines.first().getByRole('link').click();
    await page.getByRole('button', { name: 'Star', exact: true }).click();
    await app.filter('Starred 1').check();
    await expect(app.status).toHaveText(/^1 of 17 articles/);
    await page.reload();
    await expect(app.filter('Starred 1')).toBeChecked();
    await expect(app.status).toHaveText(/^1 of 17 articles/);
  });

  test('that name a source which is not here are left out, and the link says so', async ({ app, page }) => {
    await app.open('/?source=gone.txt&length=epic');
    await expect(page.getByRole('alert')).toContainText('length “epic”, source “gone.txt”');
    await expect(app.status).toHaveText('17 articles');
  });

  test('can be chosen on a map, with the keyboard alone', async ({ app, page }) => {
    const button = page.getByRole('button', { name: 'Show on a map' });
    await button.focus();
    await page.keyboard.press('Enter');
    const map = page.getByRole('dialog').getByRole('group', { name: 'Map of the countries' });
    await map.getByRole('checkbox', { name: 'Russia 9' }).focus();
    await expect(page.getByRole('dialog').getByText('Russia 9 articles')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/region=RU$/);
    await page.keyboard.press('ArrowRight');
    await expect(map.getByRole('checkbox', { name: 'Ukraine 5' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/region=RU&region=UA$/);
    await map.getByRole('checkbox', { name: 'United States 4' }).click();
    await expect(map.getByRole('checkbox', { name: 'United States 4' })).toBeChecked();
    await expect(page.getByRole('dialog').getByRole('checkbox', { name: 'Ukraine 5' }).last()).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(app.status).toHaveText(/^14 of 17 articles/);
  });
});
