import { readFile } from 'node:fs/promises';
import { Broadsheet, expect, test } from './broadsheet';

const PEACHES = `Peach harvest fails in Georgia

Farmers in Georgia have lost most of this year's peaches to a late frost, the growers of Georgia said on Monday, and the price of what is left has doubled within a week.

"We have not seen such a spring in forty years," said the head of the growers' union. The harvest of next year depends on the trees, he said.
`;
const OLIGARCH = 'The oligarch, Russia and the West: The battle for Georgia’s future';

test('A tag tells why: its words are marked in the text and listed with their weights', async ({
  app,
  page,
}) => {
  await app.open('/?q=shark');
  await app.headlines.first().getByRole('link').click();
  await expect(app.article.locator('mark')).toHaveText(['shark']);
  const why = page.getByRole('button', { name: 'Why Georgia', exact: true });
  await why.click();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  const panel = page.getByRole('region', { name: 'Why these places and topics' });
  await expect(panel.getByRole('listitem').first()).toHaveText(/^Georgia\s*×22 times\s*weight 27\.0$/);
  await expect(app.title.locator('mark')).toHaveText('Georgia');
  await expect(app.article.locator('mark', { hasText: 'shark' })).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(app.title.locator('mark')).toHaveAttribute('data-current', '');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(app.article.locator('mark')).toHaveText(['shark']);
});

test('A correction holds, is followed by filters and search, goes to all like it, and can be taken back', async ({
  app,
  page,
}) => {
  await app.open();
  await app.read(OLIGARCH);
  await page.getByRole('button', { name: 'Why Georgia', exact: true }).click();
  await page.getByRole('button', { name: '“Georgia” here is a state or province: United States' }).click();
  await expect(app.filter('United States 5')).toBeVisible();
  await page.getByRole('button', { name: 'Apply to 1 other article naming “Georgia”' }).click();
  await expect(app.filter('United States 6')).toBeVisible();
  await page.keyboard.press('u');
  await expect(app.filter('United States 5')).toBeVisible();

  await page.getByRole('button', { name: 'Not about Georgia' }).click();
  await expect(app.filter('Georgia 1')).toBeVisible();
  const lefts = await Promise.all(
    ['Another place', 'Another topic'].map(async name => (await page.getByLabel(name).boundingBox())?.x),
  );
  expect(lefts[0]).toBe(lefts[1]);
  await page.getByLabel('Another topic').selectOption('Sport');
  await page.getByRole('button', { name: 'Add another topic' }).click();
  await expect(app.filter('Sport 1')).toBeVisible();

  await page.reload();
  await expect(app.filter('Sport 1')).toBeVisible();
  await app.search.fill('about:sport in:us');
  await expect(app.headlines).toHaveText([OLIGARCH]);
  await app.search.fill('');
  await page.getByRole('button', { name: 'Why?' }).click();
  const corrections = page.getByRole('list', { name: 'Your corrections' }).getByRole('listitem');
  await expect(corrections).toContainText([
    '“Georgia” is read as United States',
    'not Georgia',
    'Sport added',
  ]);
  await page.getByRole('button', { name: 'Take back not Georgia' }).click();
  await page.getByRole('button', { name: 'Take back “Georgia” is read as United States' }).click();
  await expect(app.filter('Georgia 2')).toBeVisible();

  // Said of all articles, it is a rule, which what is brought in later is read by as well.
  await page.getByRole('button', { name: 'Why Georgia', exact: true }).click();
  await page.getByRole('button', { name: '“Georgia” here is a state or province: United States' }).click();
  await page
    .getByRole('button', { name: 'Apply to 1 other article naming “Georgia”, and later ones' })
    .click();
  await expect(app.filter('United States 6')).toBeVisible();
  await page.getByRole('button', { name: 'Add text' }).click();
  await page.getByLabel('Paste text').fill(PEACHES);
  await page.getByRole('button', { name: 'Look it over' }).click();
  await page.getByRole('button', { name: /^Keep/ }).click();
  await expect(app.filter('United States 7')).toBeVisible();
  await app.read('Peach harvest fails in Georgia');
  await page.getByRole('button', { name: 'Why?' }).click();
  await expect(corrections).toContainText([
    'all articles naming “Georgia”: “Georgia” is read as United States',
  ]);
  await page.getByRole('button', { name: 'Take back everywhere' }).click();
  await expect(app.filter('Georgia 3')).toBeVisible();

  await page.getByRole('link', { name: 'Broadsheet' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all corrections as a file' }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved.corrections).toMatchObject([
    {
      source: 'author-page-voa-news-2024-06.txt',
      edits: [
        { kind: 'add', group: 'topic', value: 'sport' },
        { kind: 'read', name: 'Georgia', country: 'US' },
      ],
    },
  ]);
});

test('Articles show before their places and topics, and without them where the tables fail', async ({
  page,
}) => {
  // Not the app fixture: the browser itself reports a file that is missing in the console.
  const app = new Broadsheet(page);
  let arrive = () => {};
  let status = 503;
  const arrived = new Promise<void>(resolve => {
    arrive = resolve;
  });
  await page.route('**/places-*.json', async route => {
    await arrived;
    await (status === 200 ? route.continue() : route.fulfill({ status }));
  });
  await app.open();
  await expect(app.status).toHaveText('17 articles');
  await expect(page.getByText('Places and topics are on their way …')).toBeVisible();
  await app.read(OLIGARCH);
  await expect(app.article.getByText('Places and topics are on their way …')).toBeVisible();
  arrive();
  const again = page.getByRole('button', { name: 'Load places and topics again' });
  await expect(again).toBeVisible();
  await expect(app.article.getByText('Places and topics could not be loaded.')).toBeVisible();
  await expect(app.filter('VOA News, June 2024 16')).toBeVisible();
  status = 200;
  await again.click();
  await expect(app.filter('Georgia 2')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Why Georgia', exact: true })).toBeVisible();
  await expect(again).toHaveCount(0);
});
