import { type Broadsheet, expect } from './broadsheet';
import { HARBOUR_TEXT } from './texts';

const GEORGIA = 'The oligarch, Russia and the West: The battle for Georgia’s future';

export const PAPERS = ['light', 'sepia', 'dark', 'contrast'] as const;

/** Papers differ in nothing but their colours, so a page can change them under what it shows. */
export function putOn({ page }: Broadsheet, paper: (typeof PAPERS)[number]): Promise<void> {
  return page.evaluate(chosen => {
    document.documentElement.dataset.paper = chosen;
  }, paper);
}

/** Presses a button that is there only where there is no room for what it opens. */
async function pressWhereNeeded({ page }: Broadsheet, name: string) {
  const button = page.getByRole('button', { name, exact: true });
  if (await button.isVisible()) await button.click();
}

/** The states the app can be in, each by how one gets there. */
export const STATES: Readonly<Record<string, (app: Broadsheet) => Promise<void>>> = {
  'front page': app => app.open(),
  list: app => app.open('/?region=150'),
  'article with its outline': async app => {
    await app.open();
    await app.read(GEORGIA);
    await pressWhereNeeded(app, 'In this article');
    await expect(app.page.getByRole('navigation', { name: 'In this article' })).toBeVisible();
  },
  'article under a search and a filter': async app => {
    await app.open('/?q=pyonyang+treaty&region=KP');
    await app.headlines.first().getByRole('link').click();
    await expect(app.article.locator('mark').first()).toBeVisible();
  },
  'foot of an article, with an undo': async app => {
    await app.open();
    await app.read(GEORGIA);
    await app.page.keyboard.press('m');
    await expect(app.page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await app.page.getByRole('heading', { name: 'Related' }).scrollIntoViewIfNeeded();
  },
  'why a tag, with a correction': async app => {
    await app.open();
    await app.read(GEORGIA);
    await app.page.getByRole('button', { name: 'Why Georgia', exact: true }).click();
    await app.page.getByRole('button', { name: /^“Georgia” here is a state/ }).click();
    await expect(app.page.getByRole('list', { name: 'Your corrections' })).toBeVisible();
    await expect(app.page.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
  'selected articles, and why stories are on the front page': async app => {
    await app.open();
    await app.page.getByRole('button', { name: 'Select', exact: true }).click();
    await app.list.getByRole('checkbox').first().click();
    await expect(app.page.getByRole('toolbar', { name: 'Selected articles' })).toBeVisible();
    await app.page.getByRole('button', { name: 'Why is this here?' }).click();
    await expect(app.page.getByText('as the lead story').first()).toBeVisible();
    // Else where one stands depends on what came when.
    await app.page.getByRole('main').evaluate(main => main.scrollTo(0, 0));
    await app.list.evaluate(list => list.scrollIntoView());
  },
  'no hits': async app => {
    await app.open('/?q=xqzvwk&region=GE');
    await expect(app.page.getByText('Nothing found for “xqzvwk” under these filters.')).toBeVisible();
  },
  search: app => app.open('/?q=pyonyang+treaty'),
  suggestions: async app => {
    await app.open();
    await app.search.pressSequentially('geor');
    const first = app.page.getByRole('listbox').getByRole('option').first();
    await expect(first).toBeVisible();
    // The front page follows after a pause.
    await expect(app.page.locator('main')).toContainText('Your selection');
    await app.page.keyboard.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
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
    await pressWhereNeeded(app, 'Filters');
    await app.page.getByRole('button', { name: 'Show on a map' }).click();
    await expect(app.page.getByRole('group', { name: 'Map of the countries' })).toBeVisible();
  },
  'filters opened': async app => {
    await app.open();
    await pressWhereNeeded(app, 'Filters');
    await expect(app.filter('Georgia 2')).toBeVisible();
  },
};
