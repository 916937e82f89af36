import { type Broadsheet, expect } from '../broadsheet';

/** States that are looked at only: axe has met all that is in them elsewhere. */
export const MORE_STATES: Readonly<Record<string, (app: Broadsheet) => Promise<void>>> = {
  'page alone': async app => {
    await app.open();
    await app.headlines.nth(4).getByRole('link').click();
    await expect(app.title).toBeVisible();
    await app.page.keyboard.press('f');
    await expect(app.page.getByRole('button', { name: 'Show everything' })).toBeVisible();
  },
  'by topic, set close': async app => {
    await app.open('/?q=putin&group=topic');
    await app.page.getByLabel('Compact rows').check();
  },
  'search of several parts': app => app.open('/?q=%22far+right%22+in:france+-nato+title:leader'),
  'nothing to read': async app => {
    await app.page.goto('/?page=library');
    for (const source of ['VOA News, June 2024', 'The Week: Putin visits North Korea']) {
      await app.page.getByRole('button', { name: `Hide ${source}` }).click();
      await expect(app.page.getByRole('button', { name: `Show ${source}` })).toBeVisible();
    }
    await app.page.getByRole('link', { name: 'Broadsheet' }).click();
    await expect(app.page.getByText('There is nothing here to read.')).toBeVisible();
  },
  'unknown source': app => app.open('/?text=gone.txt'),
};
