import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findBrowser } from './find-browser';

/** Takes the README's pictures of the built app: `npm run build && npm run screenshots`. */

const VIEWS = [
  { name: 'front-page', address: '', colorScheme: 'light', width: 1440 },
  { name: 'search', address: '?q=pyonyang+treaty', colorScheme: 'dark', width: 1440 },
  { name: 'reading', address: '', colorScheme: 'light', width: 1440 },
  { name: 'reading', address: '', colorScheme: 'light', width: 390 },
] as const;

const folder = fileURLToPath(new URL('screenshots', import.meta.url));
await mkdir(folder, { recursive: true });
const server = await preview({ logLevel: 'error', preview: { port: 4373 } });
const browser = await chromium.launch({ executablePath: findBrowser() ?? '' });
for (const { name, address, colorScheme, width } of VIEWS) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(`http://localhost:4373/${address}`);
  const articles = page.getByRole('list', { name: 'Articles' });
  if (name === 'front-page') await articles.waitFor();
  else {
    await articles
      .getByRole('link')
      .nth(name === 'search' ? 0 : 4)
      .click();
    await page.getByRole('main').getByRole('article').waitFor();
  }
  // Places and topics come after the list.
  if (width === 1440) await page.getByRole('group', { name: 'Region' }).waitFor();
  await page.getByText('Places and topics are on their way').waitFor({ state: 'hidden' });
  // The pointer would colour the row below it.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` });
  await page.close();
}
await browser.close();
await server.close();
