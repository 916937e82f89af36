import type { Page } from 'playwright/test';
import { expect, test } from './broadsheet';
import { HARBOUR_HEADLINES, HARBOUR_TEXT } from './texts';

const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Add text' });

test.describe('Bringing text in', () => {
  test('files are looked over, kept, found, and there after a reload', async ({ app, page }) => {
    await app.open();
    await page.getByRole('button', { name: 'Add text' }).click();
    const dialog = dialogOf(page);
    await dialog
      .getByLabel('Choose files')
      .setInputFiles([textFile('harbour.txt', HARBOUR_TEXT), textFile('empty.txt', '')]);
    await expect(dialog.getByRole('alert')).toHaveText('empty.txt is empty.');
    await expect(dialog.getByRole('checkbox', { name: 'harbour.txt' })).toBeChecked();
    await expect(dialog).toContainText('2 articles');
    await expect(dialog).toContainText(HARBOUR_HEADLINES[0]);
    await dialog.getByRole('button', { name: 'Keep 2 articles' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(app.status).toHaveText('19 articles');
    await app.search.fill('lighthose kepers');
    await expect(app.headlines.first()).toHaveText(HARBOUR_HEADLINES[0]);
    await page.reload();
    await app.read(HARBOUR_HEADLINES[0]);
    await app.article.getByRole('link', { name: /^lines 1–/ }).click();
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(HARBOUR_HEADLINES[0]);

    // The same text again, pasted this time, is known.
    await page.getByRole('button', { name: 'Add text' }).click();
    await dialog.getByLabel('Paste text').fill(HARBOUR_TEXT);
    await dialog.getByRole('button', { name: 'Look it over' }).click();
    await expect(dialog).toContainText('The library has all of this already.');
    // Escape goes back a step, and what was pasted is still there; then it closes.
    await page.keyboard.press('Escape');
    await expect(dialog.getByLabel('Paste text')).toHaveValue(HARBOUR_TEXT);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Add text' })).toBeFocused();
  });

  test('files that are dropped on the page open the review; what is kept asks the browser to keep it', async ({
    app,
    page,
  }) => {
    const asked: string[] = [];
    await page.exposeFunction('notePersist', () => asked.push('persist'));
    await page.addInitScript(() => {
      const persist = async () => {
        await (window as unknown as { notePersist(): Promise<void> }).notePersist();
        return true;
      };
      Object.defineProperty(navigator.storage, 'persist', { value: persist });
    });
    await app.open();
    const transfer = await page.evaluateHandle(text => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'harbour.txt'));
      return data;
    }, HARBOUR_TEXT);
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    const keep = dialogOf(page).getByRole('button', { name: 'Keep 2 articles' });
    await keep.waitFor();
    expect(asked).toEqual([]);
    await keep.click();
    await expect(app.status).toHaveText('19 articles');
    expect(asked).toEqual(['persist']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(app.status).toHaveText('17 articles');
  });
});
