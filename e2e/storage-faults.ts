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
