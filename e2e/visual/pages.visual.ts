import { expect, test } from '../broadsheet';
import { PAPERS, putOn, STATES } from '../states';
import { MORE_STATES } from './more-states';

for (const [width, height] of [
  [360, 740],
  [900, 900],
  [1440, 900],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

    for (const [state, reach] of Object.entries({ ...STATES, ...MORE_STATES })) {
      test(state, async ({ app, page }) => {
        test.slow();
        await reach(app);
        // Places and topics come behind the first paint.
        await expect(page.locator('[data-tags=coming]')).toHaveCount(0);
        await page.evaluate(() => document.fonts.ready);
        await page.mouse.move(0, 0);
        const name = state.replace(/[^a-z]+/g, '-');
        for (const paper of PAPERS) {
          await putOn(app, paper);
          await expect
            .soft(page)
            .toHaveScreenshot(`${name}-${width}-${paper}.png`, { maxDiffPixelRatio: 0.001 });
        }
      });
    }
  });
}
