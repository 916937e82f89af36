import { expect, test } from './broadsheet';

const VOA_HEADLINES = [
  'North Korea, Russia pledge mutual defense, says Putin',
  'French far-right leader Bardella backs Ukraine, but would not send long-range missiles',
  'Strict asylum rules, poor treatment of migrants push people north to UK',
  'Putin’s visit puts Vietnam in ‘difficult position’ with ‘no breakthrough,’ experts say',
  'The oligarch, Russia and the West: The battle for Georgia’s future',
  'Russia’s Fulbright scholars risk severe repercussions if they return home',
  'Russian involvement in China’s moon exploration divides space research camps',
  'Putin to arrive in North Korea, with new treaty in focus',
  'Biden hosts NATO chief ahead of Ukraine-focused security alliance summit',
  'Biden hosts NATO chief ahead of Ukraine-focused summit of security alliance',
  'Washington, Seoul sound alarm over Putin’s visit to Pyongyang',
  'Russia and the West battle for Georgia’s democratic future',
  'EU countries approve landmark nature law after delays',
  'Stoltenberg: Record number of NATO allies hitting defense spending targets during war in Ukraine',
  'Homesick refugees risk return to Ukraine despite war',
  'China launches anti-dumping probe into EU pork imports',
];
const THE_WEEK_HEADLINE = 'Putin visits North Korea amid hunt for weapons';

test.describe('Reading the bundled articles', () => {
  test.beforeEach(({ app }) => app.open());

  test('the list has all seventeen, each with one heading that is the headline and nothing else', async ({
    app,
  }) => {
    await expect(app.status).toHaveText('17 articles');
    await expect(app.headlines).toHaveText([...VOA_HEADLINES, THE_WEEK_HEADLINE]);
    await expect(app.list.getByRole('listitem')).toHaveCount(17);
  });

  test('a row tells place, topic, first lines, reading time and source', async ({ app }) => {
    const row = app.list.getByRole('listitem').filter({ hasText: 'The oligarch, Russia and the West' });
    await expect(row).toContainText('Georgia');
    await expect(row).toContainText('Politics');
    await expect(row).toContainText('On top of a steep hill overlooking Tbilisi');
    await expect(row).toContainText(/\d+\smin/);
    await expect(row).toContainText('VOA News');
  });

  test('an article has its headline as h1, its crossheads as h2, and nothing of its neighbours', async ({
    app,
  }) => {
    await app.read('Putin’s visit puts Vietnam in ‘difficult position’ with ‘no breakthrough,’ experts say');
    await expect(app.article.getByRole('heading', { level: 2 })).toHaveText([
      'Risks for Hanoi',
      '‘Traditional and dearest friend’',
      'Relationship with U.S.',
      'No breakthrough expected',
      'Neutral stance toward war',
    ]);
    await expect(app.article).toContainText('WASHINGTON — Russian President Vladimir Putin’s upcoming visit');
    await expect(app.article).toContainText('lines 71–');
    await expect(app.article).not.toContainText('The oligarch');
    await expect(app.page).toHaveTitle(/Putin’s visit puts Vietnam/);
    await app.page.evaluate(() => document.fonts.ready);
    expect(await app.article.locator('[data-body] > p').evaluateAll(charactersOfLines)).toBeCloseTo(66, -1);
  });

  test('a headline takes the focus when its article is opened', async ({ app }) => {
    await app.read('EU countries approve landmark nature law after delays');
    await expect(app.title).toBeFocused();
  });

  test('a credit is part of its article, and a one-paragraph blurb is one of its own', async ({ app }) => {
    await app.read('Washington, Seoul sound alarm over Putin’s visit to Pyongyang');
    await expect(app.article).toContainText('VOA’s Soyoung Ahn contributed to this report.');
    await expect(app.article).toContainText('washington — Washington and Seoul have expressed alarm');
    await app.read('Homesick refugees risk return to Ukraine despite war');
    await expect(app.article).toContainText('VOA footage by Vladyslav Smilianets.');
  });

  test('next and previous lead through the list', async ({ app }) => {
    await app.read('French far-right leader Bardella backs Ukraine, but would not send long-range missiles');
    const neighbours = app.page.getByRole('navigation', { name: 'Previous and next article' });
    await expect(neighbours.getByRole('link')).toHaveText([/^Previous/, /^Next/]);
    await neighbours.getByRole('link', { name: /^Next/ }).click();
    await expect(app.title).toHaveText(
      'Strict asylum rules, poor treatment of migrants push people north to UK',
    );
    await neighbours.getByRole('link', { name: /^Previous/ }).click();
    await neighbours.getByRole('link', { name: /^Previous/ }).click();
    await expect(app.title).toHaveText('North Korea, Russia pledge mutual defense, says Putin');
    await expect(neighbours.getByRole('link', { name: /^Previous/ })).toHaveCount(0);
  });

  test('an article leads to its lines in the source, and the source back to it', async ({ app }) => {
    await app.read('Washington, Seoul sound alarm over Putin’s visit to Pyongyang');
    await app.article.getByRole('link', { name: 'lines 386–438' }).click();
    const main = app.page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('VOA News, June 2024');
    await expect(main.getByRole('listitem').filter({ hasText: 'VOA’s Soyoung Ahn' })).toHaveText(/^438/);
    await main.getByRole('link', { name: 'Article from line 386' }).click();
    await expect(app.title).toHaveText('Washington, Seoul sound alarm over Putin’s visit to Pyongyang');
  });
});

test.describe('The page with a newsletter box and related links', () => {
  test('is one article with its deck and three crossheads', async ({ app }) => {
    await app.open();
    await app.read(THE_WEEK_HEADLINE);
    await expect(app.article.getByRole('heading', { level: 2 })).toHaveText([
      'What happened',
      'Who said what',
      'What next?',
    ]);
    await expect(app.article.getByRole('banner').or(app.article.locator('header'))).toContainText(
      'Russian President Vladimir Putin has thanked North Korea for supporting his war in Ukraine',
    );
    for (const boilerplate of ['Subscribe to The Week', 'Peter has worked', 'Speed Read', 'Haiti council']) {
      await expect(app.article).not.toContainText(boilerplate);
    }
  });

  test('has 40 lines set aside, one click away', async ({ app }) => {
    await app.open();
    await app.read(THE_WEEK_HEADLINE);
    await app.article.getByText('Why does it begin there?').click();
    await expect(app.article).toContainText(/Line \d+ was taken for a headline, \d+% sure/);
    await app.article.getByRole('link', { name: 'set aside: 40 lines' }).click();
    const main = app.page.getByRole('main');
    await expect(main).toContainText('Set aside: newsletter box');
    await expect(main).toContainText('Set aside: author’s note');
    await expect(main).toContainText('Set aside: related links');
    await expect(main.getByRole('listitem').filter({ hasText: 'Subscribe to The Week' })).toHaveText(/^10/);
    await expect(main.getByRole('listitem').filter({ hasText: 'Haiti council' })).toHaveText(/^47/);
    await expect(main.getByRole('listitem').filter({ hasText: 'Subscribe to The Week' })).toBeInViewport();
  });

  test('has its set-aside blocks listed with the reasons, to be read in place', async ({ app, page }) => {
    await app.open();
    await page.getByText('What was set aside, block by block').last().click();
    const block = page.getByText(/^lines? \d+.*: newsletter box$/).first();
    await expect(page.getByText('Subscribe to The Week')).toHaveCount(0);
    await block.click();
    await expect(page.getByText('Subscribe to The Week').first()).toBeVisible();
    await block.click();
    await expect(page.getByText('Subscribe to The Week')).toHaveCount(0);
  });

  test('shows what was set aside in no search and in no filter', async ({ app }) => {
    await app.open();
    await expect(app.filter(/^Haiti/)).toHaveCount(0);
    await app.search.fill('newsletters');
    await expect(app.headlines.filter({ hasText: THE_WEEK_HEADLINE })).toHaveCount(0);
    await app.search.fill('"Haiti council"');
    await expect(app.status).toHaveText(/^0 of 17 articles/);
  });
});

/** How many characters a line holds that another follows, over all paragraphs of several lines. */
function charactersOfLines(paragraphs: Element[]): number {
  const lines = paragraphs.flatMap(paragraph => {
    const text = document.createRange();
    text.selectNodeContents(paragraph);
    const widths = [...text.getClientRects()].map(({ width }) => width);
    const full = widths.slice(0, -1);
    if (full.length < 2) return [];
    const mean = full.reduce((sum, width) => sum + width, 0) / full.length;
    return [(paragraph.textContent?.length ?? 0) / (full.length + (widths.at(-1) ?? 0) / mean)];
  });
  return lines.reduce((sum, line) => sum + line, 0) / lines.length;
}
