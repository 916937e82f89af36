import type { Page } from 'playwright/test';
import { expect, test } from './broadsheet';

const NEWS = `Harbour opens for the first ships of spring

The harbour of Vardby let in the first ships of the season on Monday, three weeks earlier than last year.
Pilots said the ice had gone from the inner fairway overnight.

The port expects four hundred calls before the autumn. A second crane is to be at work by May.`;

test('what came since the last visit stands under a line that says so, and says why', async ({
  app,
  page,
}) => {
  await app.open();
  const front = page.getByRole('main');
  await expect(front.getByRole('button', { name: 'Why is this here?' })).toBeVisible();
  await expect(front.getByText('New since your last visit')).toBeHidden();
  await putBackLastVisit(page);
  await page.reload();
  await expect(front.getByRole('button', { name: 'Why is this here?' })).toBeVisible();
  await expect(front.getByText('New since your last visit')).toBeHidden();

  await page.getByRole('button', { name: 'Add text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add text' });
  await dialog.getByLabel('Paste text').fill(NEWS);
  await dialog.getByRole('button', { name: 'Look it over' }).click();
  await dialog.getByRole('button', { name: /^Keep/ }).click();
  const fresh = front.getByRole('region', { name: 'New since your last visit' });
  await expect(fresh.getByRole('heading')).toHaveText([/Harbour opens/]);
  await front.getByRole('button', { name: 'Why is this here?' }).click();
  await expect(fresh).toContainText('Came into the library since your last visit');
});

/** Half an hour must lie between two visits. */
async function putBackLastVisit(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('broadsheet');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction('snapshots', 'readwrite');
          const table = transaction.objectStore('snapshots');
          const visits = table.get('visits');
          visits.onsuccess = () => {
            const { content, ...rest } = visits.result;
            table.put({ ...rest, content: { ...content, time: content.time - 3_600_000 } });
          };
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
  );
}
