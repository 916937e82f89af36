import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { makeLibrary } from '../../src/cli/make-library';

/** Bringing in a hundred thousand articles takes minutes: they are split and tagged. */
const PATIENCE_MS = 3_600_000;

/** Brings a made-up library into the app on a page, waits until it can be searched and is kept, and closes the page. */
export async function bringInLibrary(page: Page, url: string, articles: number): Promise<void> {
  const texts = await mkdtemp(path.join(tmpdir(), 'broadsheet-library-'));
  makeLibrary(articles, texts);
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  await page.getByRole('button', { name: 'Add text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add text' });
  const files = (await readdir(texts)).map(file => path.join(texts, file));
  await dialog.getByLabel('Choose files').setInputFiles(files);
  await dialog.getByRole('button', { name: /^Keep [\d,]+ articles/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  // A search waits until the index is made; it is kept a moment after that.
  await page.getByRole('search').getByRole('combobox').fill('xyzzyplugh');
  await page
    .getByRole('status')
    .filter({ hasText: /^(?:0|No)\b/ })
    .first()
    .waitFor();
  await page.waitForTimeout(articles / 10 + 3_000);
  await page.close();
  await rm(texts, { recursive: true });
}
