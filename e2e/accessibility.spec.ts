import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './broadsheet';
import { putOn, STATES } from './states';

/** From narrow to wide, so that what a button opened stays open; the widest, which shows most at once, in two papers. */
const LAYOUTS = [
  { width: 360, paper: 'dark' },
  { width: 900, paper: 'contrast' },
  { width: 1440, paper: 'light' },
  { width: 1440, paper: 'sepia' },
] as const;

for (const [state, reach] of Object.entries(STATES)) {
  test.describe(state, () => {
    test.use({ viewport: { width: 360, height: 900 } });

    test('axe finds nothing, at any width and on any paper', async ({ app, page }) => {
      test.slow();
      await reach(app);
      for (const { width, paper } of LAYOUTS) {
        await page.setViewportSize({ width, height: 900 });
        await putOn(app, paper);
        // There are no frames here, whose results would have to be put together in a page of its own.
        const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
        const { violations } = await axe.analyze();
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
