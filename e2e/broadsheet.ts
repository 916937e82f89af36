import { test as base, expect, type Locator, type Page } from 'playwright/test';

/** The app as a person sees it. */
export class Broadsheet {
  constructor(readonly page: Page) {}

  async open(address = '/') {
    await this.page.goto(address);
    await expect(this.status).toContainText(/\d+ (of \d+ )?articles?/);
  }

  get search(): Locator {
    return this.page.getByLabel('Search articles');
  }

  /** How many articles there are; a dialog may have a status of its own. */
  get status(): Locator {
    return this.page.getByRole('status').and(this.page.locator(':not(dialog *)'));
  }

  get list(): Locator {
    return this.page.getByRole('list', { name: 'Articles' });
  }

  get headlines(): Locator {
    return this.list.getByRole('listitem').getByRole('heading');
  }

  /** The opened article. */
  get article(): Locator {
    return this.page.getByRole('main').getByRole('article');
  }

  get title(): Locator {
    return this.article.getByRole('heading', { level: 1 });
  }

  filter(name: string | RegExp): Locator {
    return this.page.getByRole('group').getByRole('checkbox', { name });
  }

  async read(headline: string) {
    await this.list.getByRole('link', { name: headline, exact: true }).click();
    await expect(this.title).toHaveText(headline);
  }
}

/** Every test fails on a message in the console or an uncaught error, whatever else it looks at. */
export const test = base.extend<{ app: Broadsheet }>({
  app: async ({ page }, use) => {
    const messages: string[] = [];
    page.on('console', message => {
      if (!message.text().includes('blocked by Playwright'))
        messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', error => messages.push(`uncaught: ${error.message}`));
    await use(new Broadsheet(page));
    expect(messages, 'messages in the console').toEqual([]);
  },
});

export { expect };
