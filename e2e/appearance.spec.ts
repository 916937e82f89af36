import { type Broadsheet, expect, test } from './broadsheet';

const GEORGIA = 'The oligarch, Russia and the West: The battle for Georgia’s future';
const SEPIA = 'rgb(245, 236, 217)';

const backgroundOf = (app: Broadsheet) =>
  app.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test.describe('Paper and type', () => {
  test('show on the page while they are chosen, and are there at the first paint of the next visit', async ({
    app,
    page,
  }) => {
    await app.open();
    await app.read(GEORGIA);
    await page.getByRole('button', { name: 'Appearance' }).click();
    const panel = page.getByRole('dialog', { name: 'Appearance' });
    const paragraph = app.article.getByText('On top of a steep hill');
    const before = await paragraph.boundingBox();
    await panel.getByRole('radio', { name: 'Sepia' }).check();
    await panel.getByRole('radio', { name: 'Largest' }).check();
    await panel.getByRole('radio', { name: 'Hyperlegible' }).check();
    expect(await backgroundOf(app)).toBe(SEPIA);
    await expect(paragraph).toHaveCSS('font-family', /^"Atkinson Hyperlegible"/);
    expect((await paragraph.boundingBox())?.height).toBeGreaterThan((before?.height ?? 0) * 1.2);

    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(app.article).toBeVisible();

    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        Object.assign(window, { firstFrame: backgroundColor });
      });
    });
    await page.reload();
    await expect(paragraph).toHaveCSS('font-family', /^"Atkinson Hyperlegible"/);
    expect(await page.evaluate(() => (window as unknown as { firstFrame: string }).firstFrame)).toBe(SEPIA);

    await page.getByRole('button', { name: 'Appearance' }).click();
    await panel.getByRole('button', { name: 'As it came' }).click();
    await expect(panel.getByRole('radio', { name: 'As the system' })).toBeChecked();
    expect(await backgroundOf(app)).not.toBe(SEPIA);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('are handled by keys alone', async ({ app, page }) => {
    await app.open();
    await page.getByRole('button', { name: 'Appearance' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'As the system' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'As the system' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
    expect(await backgroundOf(app)).toBe(SEPIA);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Appearance' })).toBeFocused();
  });
});
