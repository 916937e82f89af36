import type { Page } from 'playwright/test';

/** The worker finds no database, as in a private window of some browsers. */
export const refuseStorage = (page: Page) =>
  page.route(/library\.worker-.*\.js$/, async route => {
    const response = await route.fetch();
    const refusing = 'indexedDB.open = () => { throw new DOMException("refused", "SecurityError"); };';
    await route.fulfill({ response, body: `${refusing}\n${await response.text()}` });
  });

/** From now on the database takes no more, as on a full disk. */
export const fillDisk = (page: Page) =>
  page.workers()[0]?.evaluate(() => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: refuse, delete: refuse });
  });

/** The database gives no text until it is mended. Gives what mends it. */
export async function breakTexts(page: Page): Promise<() => Promise<void>> {
  const worker = page.workers()[0];
  await worker?.evaluate(() => {
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function (...asked) {
      if (this.name === 'texts') throw new DOMException('broken', 'UnknownError');
      return getAll.apply(this, asked);
    };
    Object.assign(self, { mend: () => Object.assign(IDBObjectStore.prototype, { getAll }) });
  });
  return async () => {
    await worker?.evaluate('self.mend() && null');
  };
}
