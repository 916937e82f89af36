import AxeBuilder from '@axe-core/playwright';
import { type Broadsheet, expect, test } from './broadsheet';
import { HARBOUR_TEXT } from './texts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The states the app can be in, each by how one gets there. */
const STATES: Readonly<Record<string, (app: Broadsheet) => Promise<void>>> = {
  'front page': app => app.open(),
  'article with its outline': async app => {
    await app.open();
    await app.read('The oligarch, Russia and the West: The battle for Georgia’s future');
    const button = app.page.getByRole('button', { name: 'In this article' });
    if (await button.isVisible()) await button.click();
    await expect(app.page.getByRole('navigation', { name: 'In this article' })).toBeVisible();
  },
  'article under a search and a filter': async app => {
    await app.open('/?q=pyonyang+treaty&region=KP');
    await app.headlines.first().getByRole('link').click();
    await expect(app.article.locator('mark').first()).toBeVisible();
  },
  'why a tag, with a correction': async app => {
    await app.open();
    await app.read('The oligarch, Russia and the West: The battle for Georgia’s future');
    await app.page.getByRole('button', { name: 'Why Georgia', exact: true }).click();
    await app.page.getByRole('button', { name: /^“Georgia” here is a state/ }).click();
    await expect(app.page.getByRole('list', { name: 'Your corrections' })).toBeVisible();
  },
  'selected articles, and why stories are on the front page': async app => {
    await app.open();
    await app.page.getByRole('button', { name: 'Select', exact: true }).click();
    await app.list.getByRole('checkbox').first().click();
    await expect(app.page.getByRole('toolbar', { name: 'Selected articles' })).toBeVisible();
    const why = app.page.getByRole('button', { name: 'Why is this here?' });
    if (await why.isVisible()) await why.click();
  },
  'no hits': app => app.open('/?q=xqzvwk&region=GE'),
  suggestions: async app => {
    await app.open();
    await app.search.pressSequentially('geor');
    await app.page.keyboard.press('ArrowDown');
    await expect(app.page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  },
  'unknown values': app => app.open('/?article=gone&region=XX'),
  source: async app => {
    await app.page.goto('/?text=the-week-putin-north-korea.txt&lines=10-49');
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(
      'The Week: Putin visits North Korea',
    );
  },
  'keyboard shortcuts': async app => {
    await app.open();
    await app.page.keyboard.press('?');
    const sheet = app.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet.getByRole('heading')).toBeFocused();
  },
  'text to look over': async app => {
    await app.open();
    await app.page.getByRole('button', { name: 'Add text' }).click();
    const dialog = app.page.getByRole('dialog', { name: 'Add text' });
    await dialog.getByLabel('Choose files').setInputFiles(
      [HARBOUR_TEXT, ''].map((text, index) => ({
        name: `text-${index}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })),
    );
    await dialog.getByText('Encoding: UTF-8').click();
    await expect(dialog.getByRole('button', { name: /^Keep/ })).toBeEnabled();
  },
  appearance: async app => {
    await app.open();
    await app.page.getByRole('button', { name: 'Appearance' }).click();
    await expect(app.page.getByRole('radio', { name: 'Sepia' })).toBeVisible();
  },
  library: async app => {
    await app.page.goto('/?page=library');
    await expect(app.page.getByRole('button', { name: 'Back up' })).toBeVisible();
  },
  'map of the regions': async app => {
    await app.open('/?region=RU&region=-GE');
    const button = app.page.getByRole('button', { name: 'Filters', exact: true });
    if (await button.isVisible()) await button.click();
    await app.page.getByRole('button', { name: 'Show on a map' }).click();
    await expect(app.page.getByRole('group', { name: 'Map of the countries' })).toBeVisible();
  },
  'filters opened': async app => {
    await app.open();
    const button = app.page.getByRole('button', { name: 'Filters', exact: true });
    if (await button.isVisible()) await button.click();
    await expect(app.filter('Georgia 2')).toBeVisible();
  },
};

/**
 * From narrow to wide, so that what a button opened stays open. Papers differ in nothing but their colours: each
 * width is looked at in one, and the widest, which shows most at once, in two. The middle width has the parts of the
 * others: there it is asked only what depends on room and colour.
 */
const LAYOUTS = [
  { width: 360, paper: 'dark' },
  { width: 900, paper: 'contrast', rules: ['color-contrast', 'target-size', 'scrollable-region-focusable'] },
  { width: 1440, paper: 'light' },
  { width: 1440, paper: 'sepia', rules: ['color-contrast'] },
] as const;

for (const [state, reach] of Object.entries(STATES)) {
  test.describe(state, () => {
    test.use({ viewport: { width: 360, height: 900 } });

    test('axe finds nothing, at any width and on any paper', async ({ app, page }) => {
      test.slow();
      await reach(app);
      for (const { width, paper, ...only } of LAYOUTS) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(chosen => {
          document.documentElement.dataset.paper = chosen;
        }, paper);
        // There are no frames here, whose results would have to be put together in a page of its own.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        const { violations } = await ('rules' in only
          ? axe.withRules([...only.rules])
          : axe.withTags(STANDARDS)
        ).analyze();
        expect
          .soft(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`),
            `at ${width} px on ${paper} paper`,
          )
          .toEqual([]);
      }
    });
  });
}
