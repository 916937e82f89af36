import AxeBuilder from '@axe-core/playwright';
import { type Broadsheet, expect, test } from './broadsheet';
import { HARBOUR_TEXT } from './texts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The states the app can be in, each by how one gets there. */
const STATES: Readonly<Record<string, (app: Broadsheet) => Promise<void>>> = {
  'front page': app => app.open(),
  article: app =>
    app.open('/').then(() => app.read('The oligarch, Russia and the West: The battle for Georgia’s future')),
  'article under a search and a filter': async app => {
    await app.open('/?q=pyonyang+treaty&region=KP');
    await app.headlines.first().getByRole('link').click();
    await expect(app.article.locator('mark').first()).toBeVisible();
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
    await expect(app.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
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
  'filters opened': async app => {
    await app.open();
    const button = app.page.getByRole('button', { name: 'Filters', exact: true });
    if (await button.isVisible()) await button.click();
    await expect(app.filter('Georgia 2')).toBeVisible();
  },
};

/** The papers differ in nothing but their colours: each width in one, and the other paper where most is shown at once. */
const LAYOUTS = [
  { width: 360, colorScheme: 'dark' },
  { width: 900, colorScheme: 'light' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

for (const { width, colorScheme } of LAYOUTS) {
  test.describe(`At ${width} px in ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    for (const [state, reach] of Object.entries(STATES)) {
      test(`${state}: axe finds nothing`, async ({ app, page }) => {
        await reach(app);
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual(
          [],
        );
      });
    }
  });
}
