import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './broadsheet';
import { type Served, serveCopyOfBuild } from './serve';
import { HARBOUR_TEXT } from './texts';

const record = (id: string) => ({
  id,
  title: id,
  publisher: null,
  retrievedFrom: null,
  language: null,
  date: null,
});

test.describe('A source that fails', () => {
  let served: Served;
  const file = (name: string) => path.join(served.folder, 'articles', name);

  /** Puts texts beside the bundled ones and lists them; null lists a text that is not there. */
  async function put(texts: Readonly<Record<string, string | Uint8Array | null>>) {
    const listing = JSON.parse(await readFile(file('index.json'), 'utf8'));
    await writeFile(file('index.json'), JSON.stringify([...listing, ...Object.keys(texts).map(record)]));
    for (const [name, text] of Object.entries(texts)) if (text !== null) await writeFile(file(name), text);
  }

  test.beforeEach(async () => {
    served = await serveCopyOfBuild();
  });
  test.afterEach(async ({ page }) => {
    await page.close();
    await served.close();
  });

  test('fails alone, and the reader sees which and why', async ({ app }) => {
    await put({
      'missing.txt': null,
      'page.txt': '<!DOCTYPE html><html><body><p>No such page</p></body></html>',
      'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'blank.txt': ' \n\n',
      'zero.txt': '',
      'harbour.txt': HARBOUR_TEXT,
    });
    await app.open(served.url);
    await expect(app.status).toHaveText('19 articles');
    const alert = app.page.getByRole('alert');
    // A host that answers a missing file with a page of its own, as this one does, gives no 404.
    await expect(alert).toContainText(/missing\.txt came as a web page .* may be missing/);
    await expect(alert).toContainText('page.txt came as a web page');
    await expect(alert).toContainText('picture.txt is not text.');
    await expect(alert).toContainText('blank.txt is empty.');
    await expect(alert).toContainText('zero.txt is empty.');
    await expect(alert).not.toContainText('harbour.txt');
  });

  test('can be tried again, and joins the others when it is there', async ({ app }) => {
    await put({ 'harbour.txt': '' });
    await app.open(served.url);
    await expect(app.status).toHaveText('17 articles');
    await writeFile(file('harbour.txt'), HARBOUR_TEXT);
    await app.page.getByRole('button', { name: 'Try again to read harbour.txt' }).click();
    await expect(app.status).toHaveText('19 articles');
    await expect(app.page.getByRole('alert')).toHaveCount(0);
  });

  test('still fails with its reason when tried again in vain', async ({ app }) => {
    await put({ 'harbour.txt': '' });
    await app.open(served.url);
    await app.page.getByRole('button', { name: 'Try again' }).click();
    await expect(app.page.getByRole('alert')).toContainText('harbour.txt is empty.');
    await expect(app.status).toHaveText('17 articles');
  });

  test('as the listing of all says so, and is read when it is back', async ({ page, app }) => {
    await cp(file('index.json'), file('index.kept'));
    await rm(file('index.json'));
    await page.goto(served.url);
    await expect(page.getByRole('alert')).toContainText('The library could not be opened.');
    await cp(file('index.kept'), file('index.json'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(app.status).toHaveText('17 articles');
  });
});
