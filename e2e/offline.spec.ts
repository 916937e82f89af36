import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Broadsheet, expect, test } from './broadsheet';
import { type Served, serveCopyOfBuild } from './serve';
import { HARBOUR_TEXT } from './texts';

test.use({ serviceWorkers: 'allow' });

test('after the first visit the app, its parts and the reader’s text are there offline, under the same policy', async ({
  app,
  page,
  context,
}) => {
  await app.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await expect(app.status).toHaveText('17 articles');
  await page.getByRole('button', { name: 'Add text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add text' });
  await dialog.getByLabel('Paste text').fill(HARBOUR_TEXT);
  await dialog.getByRole('button', { name: 'Look it over' }).click();
  await dialog.getByRole('button', { name: 'Keep 2 articles' }).click();
  await expect(app.status).toHaveText('19 articles');
  await app.open('/?q=lighthouse&page=library');
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  const policies = await page.evaluate(async () => {
    const addresses = ['./', ...performance.getEntriesByType('resource').map(({ name }) => name)];
    const responses = await Promise.all(addresses.map(address => fetch(address)));
    return responses.map(({ headers }) =>
      headers.get('Content-Security-Policy')?.includes("default-src 'none'"),
    );
  });
  expect(policies.length).toBeGreaterThan(3);
  expect(new Set(policies)).toEqual(new Set([true]));
  await context.setOffline(false);
});

test('a new version waits until it is taken, the open tab stays whole until then, and it is taken while much is fetched', async ({
  app,
  page,
}) => {
  const served = await serveCopyOfBuild();
  try {
    await openWithNewVersionReady(app, served);
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
    // A request at the wrong moment parks a new version in Chromium: see NewVersion.tsx. Slow answers look like quiet.
    await page.evaluate(() => {
      const ends = performance.now() + 2000;
      const ask = async () => {
        while (performance.now() < ends) await (await fetch(`./slow?${Math.random()}`)).text();
      };
      for (let lane = 0; lane < 3; lane++) void ask();
    });
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(page.locator('html[data-edition="second"]')).toBeVisible();
    await expect(page.getByText('A new version of Broadsheet is ready.')).toHaveCount(0);
    await expect(app.status).toHaveText('17 articles');
  } finally {
    await served.close();
  }
});

/** Opens the app, puts a second edition of it on the server, and waits until it says that it is ready. */
async function openWithNewVersionReady(app: Broadsheet, { url, folder }: Served) {
  const { page } = app;
  await app.open(url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await rewrite(path.join(folder, 'index.html'), '<html', '<html data-edition="second"');
  await rewrite(path.join(folder, 'service-worker.js'), 'VERSION = "', 'VERSION = "second-');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText('A new version of Broadsheet is ready.')).toBeVisible();
}

async function rewrite(file: string, before: string, after: string) {
  await writeFile(file, (await readFile(file, 'utf8')).replace(before, after));
}

test('a file that is opened with the installed app is looked over like any other', async ({ app, page }) => {
  await page.addInitScript(text => {
    const handle = { name: 'harbour.txt', getFile: async () => new File([text], 'harbour.txt') };
    const gone = { name: 'gone.txt', getFile: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    const launchQueue = {
      setConsumer: (consume: (launch: object) => void) => consume({ files: [gone, handle] }),
    };
    Object.defineProperty(window, 'launchQueue', { value: launchQueue });
  }, HARBOUR_TEXT);
  await app.page.goto('/');
  const dialog = page.getByRole('dialog', { name: 'Add text' });
  await expect(dialog.getByRole('alert')).toHaveText(/^gone\.txt could not be read/);
  await dialog.getByRole('button', { name: 'Keep 2 articles' }).click();
  await expect(app.status).toHaveText('19 articles');
});
