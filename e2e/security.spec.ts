import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Worker } from 'playwright/test';
import { ATTACK_HEADLINE, ATTACK_PAGE } from './attack-page';
import { expect, test } from './broadsheet';

/** Another origin that would answer anything, and counts what reaches it. */
async function openOrigin() {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' });
    response.end('export default 1;');
  });
  await new Promise<void>(resolve => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}

/** Tries to fetch, to import and to eval. Runs in a timer, since what a debugger evaluates may do more than the page. */
async function outcomes(where: Page | Worker, url: string) {
  const attempt = ([code, other]: [string, string]) =>
    new Promise<string>(resolve => {
      setTimeout(async () => {
        try {
          if (code === 'fetch') await fetch(other);
          // The code is chosen by name: text can't be turned into code here, which is what is tested.
          else if (code === 'import') await import(/* @vite-ignore */ `${other}/module.js`);
          // biome-ignore lint/security/noGlobalEval: that it is blocked is what is tested
          else if (code === 'eval') globalThis.eval('1');
          else new Function('return 1')();
          resolve('went through');
        } catch (error) {
          resolve(error instanceof Error ? error.name : 'failed');
        }
      }, 0);
    });
  const names = ['fetch', 'import', 'eval', 'function'];
  // Page and Worker share `evaluate` in all but its type.
  const evaluate = (name: string) => (where as Page).evaluate(attempt, [name, url] as [string, string]);
  return Object.fromEntries(await Promise.all(names.map(async name => [name, await evaluate(name)])));
}

test.describe('Nothing leaves', () => {
  test('every response carries the policy', async ({ page, app }) => {
    const bare: string[] = [];
    page.on('response', response => {
      const policy = response.headers()['content-security-policy'] ?? '';
      if (!policy.includes("default-src 'none'") || !policy.includes("require-trusted-types-for 'script'")) {
        bare.push(response.url());
      }
    });
    await app.open();
    await app.headlines.first().getByRole('link').click();
    expect(bare).toEqual([]);
    for (const address of ['/', '/articles/no-such-text.txt', '/no/such/page']) {
      const response = await page.request.get(address);
      expect(response.headers()['content-security-policy'], address).toContain("default-src 'none'");
    }
  });

  test('the built page carries it too, for hosts that set no headers', async ({ app, page }) => {
    await app.open();
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /default-src 'none'.*require-trusted-types-for 'script'/);
  });

  test('no request goes to another origin, whatever is done', async ({ app, page, baseURL }) => {
    const foreign: string[] = [];
    page.on('request', request => {
      if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
    });
    await app.open();
    await app.search.fill('treaty');
    await app.headlines.first().getByRole('link').click();
    await app.article.getByRole('link', { name: /^lines/ }).click();
    expect(foreign).toEqual([]);
  });

  test('a page full of attacks becomes text: nothing runs, nothing is asked for, nothing is styled', async ({
    app,
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    page.on('request', request => {
      if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
    });
    page.on('dialog', dialog => foreign.push(dialog.message()));
    await app.open();
    await page.getByRole('button', { name: 'Add text' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add text' });
    const buffer = Buffer.from(ATTACK_PAGE);
    const name = '<img src=x onerror=alert(0)>.html';
    await dialog.getByLabel('Choose files').setInputFiles([{ name, mimeType: 'text/html', buffer }]);
    await dialog.getByRole('button', { name: 'Keep 1 article' }).click();
    await expect(app.status).toHaveText('18 articles');
    await app.read(ATTACK_HEADLINE);
    await app.article.getByRole('link', { name: /^lines/ }).click();
    await expect(page.getByRole('main')).toContainText('<svg onload=alert(9)>');
    const outcome = await page.evaluate(() => ({
      ran: Object.keys(window).filter(key => key.startsWith('attacked')),
      elements: document.querySelectorAll(
        'iframe, img, object, embed, base, main script, main style, main form',
      ).length,
      links: [...document.links].filter(({ protocol }) => !/^https?:$/.test(protocol)).length,
      covered: document.elementFromPoint(5, 5)?.closest('header') === null,
    }));
    expect(outcome).toEqual({ ran: [], elements: 0, links: 0, covered: false });
    expect(foreign).toEqual([]);
  });

  for (const where of ['page', 'worker'] as const) {
    test(`a request, an import and an eval fail in the ${where}`, async ({ page }) => {
      // Not the app fixture: Chromium reports each blocked attempt in the console.
      const origin = await openOrigin();
      await page.goto('/');
      await expect(page.getByRole('status')).toHaveText('17 articles');
      const [worker] = page.workers();
      expect(worker).toBeDefined();
      const results = await outcomes(where === 'worker' && worker ? worker : page, origin.url);
      origin.close();
      expect(results).toEqual({
        fetch: 'TypeError',
        import: 'TypeError',
        eval: 'EvalError',
        function: 'EvalError',
      });
      expect(origin.asked).toEqual([]);
    });
  }
});
