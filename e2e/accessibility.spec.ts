import AxeBuilder from '@axe-core/playwright';
import { type Broadsheet, expect, test } from './broadsheet';

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
  appearance: async app => {
    await app.open();
    await app.page.getByRole('button', { name: 'Appearance' }).click();
    await expect(app.page.getByRole('radio', { name: 'Sepia' })).toBeVisible();
  },
  'filters opened': async app => {
    await app.open();
    const button = app.page.getByRole('button', { name: 'Filters', exact: true });
    if (await button.isVisible()) await button.click();
    await expect(app.filter('Georgia 2')).toBeVisible();
  },
};

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}

/** The width where most is shown at once. */
const OTHER_PAPERS_AT = 1440;

/** The papers differ in nothing but their colours: each width in one, and the others where most is shown at once. */
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
        expect(await violations(new AxeBuilder({ page }).withTags(STANDARDS))).toEqual([]);
        if (width !== OTHER_PAPERS_AT || colorScheme === 'dark') return;
        for (const paper of ['sepia', 'contrast']) {
          await page.evaluate(chosen => {
            document.documentElement.dataset.paper = chosen;
          }, paper);
          const colours = new AxeBuilder({ page }).withRules('color-contrast');
          expect(await violations(colours), paper).toEqual([]);
        }
      });
    }
  });
}
