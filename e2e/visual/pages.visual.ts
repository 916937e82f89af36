import { type Broadsheet, expect, test } from '../broadsheet';

const ARTICLE = 'The oligarch, Russia and the West: The battle for Georgia’s future';

/** The views, each by how one gets there. */
const VIEWS: Readonly<Record<string, (app: Broadsheet) => Promise<void>>> = {
  front: app => app.open(),
  list: app => app.open('/?region=150'),
  article: app => app.open().then(() => app.read(ARTICLE)),
  search: app => app.open('/?q=pyonyang+treaty'),
  nothing: app => app.open('/?q=xqzvwk&region=GE'),
  error: app => app.open('/?article=gone&region=XX'),
  source: async app => {
    await app.page.goto('/?text=the-week-putin-north-korea.txt&lines=10-49');
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(
      'The Week: Putin visits North Korea',
    );
  },
  panel: async app => {
    await app.open();
    await app.page.getByRole('button', { name: 'Appearance' }).click();
    await expect(app.page.getByRole('radio', { name: 'Sepia' })).toBeVisible();
  },
};

for (const paper of ['light', 'sepia', 'dark', 'contrast']) {
  for (const [width, height] of [
    [360, 740],
    [900, 900],
    [1440, 900],
  ] as const) {
    test.describe(`${paper} at ${width} px`, () => {
      test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

      for (const [view, reach] of Object.entries(VIEWS)) {
        test(view, async ({ app, page }) => {
          const appearance = JSON.stringify({ paper });
          await page.addInitScript(kept => localStorage.setItem('broadsheet:appearance', kept), appearance);
          await reach(app);
          // Places and topics come behind the first paint.
          await expect(page.locator('[data-tags=coming]')).toHaveCount(0);
          await page.evaluate(() => document.fonts.ready);
          await page.mouse.move(0, 0);
          await expect(page).toHaveScreenshot(`${view}-${width}-${paper}.png`, { maxDiffPixelRatio: 0.001 });
        });
      }
    });
  }
}
