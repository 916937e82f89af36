import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './broadsheet';
import { holdCalls } from './held-calls';
import { breakTexts } from './storage-faults';
import { HARBOUR_HEADLINES, HARBOUR_TEXT } from './texts';

const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
/** Drops a folder of the disk on the page, as a person does. */
async function drop(page: Page, folder: string) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
}

/** In the page: takes the reader's own sources out of what was seen last; false where they are not in it yet. */
const makeViewOlder = () =>
  new Promise<boolean>(resolve => {
    const opening = indexedDB.open('broadsheet');
    opening.onsuccess = () => {
      const views = opening.result.transaction('snapshots', 'readwrite').objectStore('snapshots');
      const kept = views.get('view');
      kept.onsuccess = () => {
        if (!kept.result) return resolve(false);
        const { state } = kept.result.content;
        const older = state.sources.filter((source: { own?: unknown }) => source.own === null);
        const isNewer = older.length < state.sources.length;
        state.sources = older;
        views.put(kept.result).onsuccess = () => resolve(isNewer);
        opening.result.close();
      };
    };
  });

/** In the page: notes in its storage whether it ever says that sources were lost. */
const noteAlarm = () =>
  new MutationObserver(() => {
    if (document.body?.textContent?.includes('that you had added is gone'))
      sessionStorage.setItem('alarm', 'yes');
  }).observe(document, { childList: true, subtree: true });

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
    // What was seen last may be older than what was added: it is no reason to say that the browser has cleared that.
    await expect.poll(() => page.evaluate(makeViewOlder)).toBe(true);
    await page.addInitScript(noteAlarm);
    await page.reload();
    await expect(app.status).toHaveText('19 articles');
    expect(await page.evaluate(() => sessionStorage.getItem('alarm'))).toBeNull();
    await app.search.fill('lighthose kepers');
    await expect(app.headlines.first()).toHaveText(HARBOUR_HEADLINES[0]);
    await app.read(HARBOUR_HEADLINES[0]);
    const mend = await breakTexts(page);
    await app.article.getByRole('link', { name: /^lines 1–/ }).click();
    await expect(page.getByRole('main')).toContainText('These lines could not be read.');
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(HARBOUR_HEADLINES[0]);

    // Where articles begin is the reader's to say.
    await page.getByRole('button', { name: 'Correct where articles begin' }).click();
    const beginnings = page.getByRole('button', { name: /^An article begins with line/, pressed: true });
    await expect(beginnings).toHaveCount(2);
    const second = (await beginnings.last().getAttribute('id')) ?? '';
    await beginnings.last().click();
    await expect(beginnings).toHaveCount(1);
    await expect(page.locator(`#${second}`)).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(beginnings).toHaveCount(2);
    // What is pressed before the lines are there as they were ruled takes nothing of that back.
    const letGo = await holdCalls(page, 'lines');
    await beginnings.last().click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await beginnings.first().click();
    await letGo();
    await expect(page.locator(`#${second}`)).toHaveAttribute('aria-pressed', 'false');
    await expect(beginnings).toHaveCount(1);
    await page.keyboard.press('u');
    await expect(beginnings).toHaveCount(2);

    // The same text again, pasted this time, is known.
    await page.getByRole('button', { name: 'Add text' }).click();
    await dialog.getByLabel('Paste text').fill(HARBOUR_TEXT);
    await dialog.getByRole('button', { name: 'Look it over' }).click();
    await expect(dialog).toContainText('The library has all of this already.');
    // Escape goes back a step, and what was pasted is still there; then it closes.
    await page.keyboard.press('Escape');
    await expect(dialog.getByLabel('Paste text')).toHaveValue(HARBOUR_TEXT);
    // What is too much for the field is read at once, behind what stands there.
    await dialog.getByLabel('Paste text').evaluate(field => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ' '.repeat(1_000_000));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(dialog).toContainText('2 articles in 1 file. Nothing is kept yet.');
    await page.keyboard.press('Escape');
    await expect(dialog.getByLabel('Paste text')).toHaveValue(HARBOUR_TEXT);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Add text' })).toBeFocused();
  });

  test('a folder that is chosen or dropped on the page opens the review; what is kept asks the browser to keep it', async ({
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
    const folder = test.info().outputPath('port');
    await mkdir(path.join(folder, 'old'), { recursive: true });
    await writeFile(path.join(folder, 'old', 'harbour.txt'), HARBOUR_TEXT);
    // "Привет" in windows-1251, too little to tell the encoding by.
    await writeFile(path.join(folder, 'note.txt'), Buffer.from('cff0e8e2e5f2', 'hex'));
    const dialog = dialogOf(page);
    await page.getByRole('button', { name: 'Add text' }).click();
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByLabel('Choose a folder').click();
    await (await chooser).setFiles(folder);
    await expect(dialog.getByRole('checkbox', { name: 'port/old/harbour.txt' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await drop(page, folder);
    await expect(dialog.getByRole('checkbox')).toHaveCount(2);
    await expect(dialog.getByRole('checkbox', { name: 'port/old/harbour.txt' })).toBeChecked();
    // Another encoding shows at once whether it suits better.
    await dialog.getByText(/^Encoding: (?!UTF)/).click();
    await dialog.getByLabel('Read port/note.txt as').selectOption('Cyrillic (windows-1251)');
    await expect(dialog.getByText('Привет')).toBeVisible();
    const keep = dialog.getByRole('button', { name: 'Keep 2 articles' });
    await keep.waitFor();
    expect(asked).toEqual([]);
    const letGo = await holdCalls(page, 'keep');
    await keep.click();
    // What is dropped while that is being kept is looked over next.
    await drop(page, folder);
    await letGo();
    await expect(app.status).toHaveText('19 articles');
    expect(asked).toEqual(['persist']);
    await expect(dialog.getByText('1 file the library has already')).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(app.status).toHaveText('17 articles');
  });
});
