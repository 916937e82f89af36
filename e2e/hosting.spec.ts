import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from './broadsheet';
import { serveCopyOfBuild } from './serve';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The page's scripts, worker script and style together, gzip. The libraries alone take 88. */
const FIRST_LOAD_BUDGET_KB = 180;

test('the build works from a sub-folder of any host', async ({ app, page }) => {
  const served = await serveCopyOfBuild();
  const below = path.join(served.folder, 'some', 'folder');
  await mkdir(below, { recursive: true });
  for (const name of await readdir(path.join(ROOT, 'dist'))) {
    await cp(path.join(ROOT, 'dist', name), path.join(below, name), { recursive: true });
  }
  await app.open(`${served.url}/some/folder/index.html`);
  await expect(app.status).toHaveText('17 articles');
  await app.headlines.first().getByRole('link').click();
  await expect(app.page).toHaveURL(/\/some\/folder\/index\.html\?article=/);
  await app.page.reload();
  await expect(app.title).toHaveText('North Korea, Russia pledge mutual defense, says Putin');
  await page.close();
  await served.close();
});

test('a taken port is said, with how to choose another', async () => {
  const squatter = createServer();
  const port = await new Promise<number>(resolve => {
    squatter.listen(0, 'localhost', () => resolve((squatter.address() as { port: number }).port));
  });
  const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>(resolve => {
    const command = ['node_modules/vite/bin/vite.js', 'preview', '--port', `${port}`];
    execFile(process.execPath, command, { cwd: ROOT }, (error, _stdout, stderr) =>
      resolve({ code: error?.code, stderr }),
    );
  });
  squatter.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`Port ${port} is taken`);
  expect(stderr).toContain('npm start -- --port');
});

test('page, worker and style stay within their budget', async () => {
  const dist = path.join(ROOT, 'dist');
  const page = await readFile(path.join(dist, 'index.html'), 'utf8');
  // What the page names is loaded at once, and the worker with it; what else there is comes when it is used.
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  const worker = (await readdir(path.join(dist, 'assets'))).filter(name =>
    /^library\.worker-.*\.js$/.test(name),
  );
  // The first script goes on at once with those that it names.
  const first = await readFile(
    path.join(dist, named.find(file => file.startsWith('assets/index-')) ?? ''),
    'utf8',
  );
  const next = [...first.matchAll(/"\.\/([\w-]+\.js)"/g)].map(([, file = '']) => file);
  expect(next.some(name => name.startsWith('page-'))).toBe(true);
  const files = [...named, ...[...next, ...worker].map(name => `assets/${name}`)];
  const sizes = await Promise.all(
    files.map(async file => gzipSync(await readFile(path.join(dist, file))).length),
  );
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  expect(kilobytes).toBeGreaterThan(80);
  expect(kilobytes).toBeLessThan(FIRST_LOAD_BUDGET_KB);
});

test('icon, manifest, robots.txt and description are in place', async ({ app, page }) => {
  await app.open();
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    /splits text into articles/,
  );
  for (const [link, type] of [
    ['icon', 'image/svg+xml'],
    ['manifest', 'application/manifest+json'],
  ] as const) {
    const href = await page.locator(`link[rel="${link}"]`).getAttribute('href');
    const response = await page.request.get(href ?? '');
    expect(response.headers()['content-type'], link).toContain(type);
  }
  const session = await page.context().newCDPSession(page);
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data ?? '')).toMatchObject({
    display: 'standalone',
    file_handlers: [{ action: './' }],
  });
  expect(await (await page.request.get('robots.txt')).text()).toContain('User-agent: *');
});
