import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer as createNetServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type Plugin, preview } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A server that runs for one test, and the folder it serves. */
export interface Served {
  readonly url: string;
  readonly folder: string;
  close(): Promise<void>;
}

/** Serves a copy of the built app, which the test may spoil. */
export async function serveCopyOfBuild(): Promise<Served> {
  const folder = await temporaryFolder();
  await cp(path.join(ROOT, 'dist'), folder, { recursive: true });
  return servePreview(folder);
}

/** Builds the app over another folder of texts, and serves it. */
export async function serveBuildWith(changeTexts: (articles: string) => Promise<void>): Promise<Served> {
  const publicDir = await copyOfPublic();
  await changeTexts(path.join(publicDir, 'articles'));
  const folder = await temporaryFolder();
  await build({ root: ROOT, publicDir, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  await rm(publicDir, { recursive: true });
  return servePreview(folder);
}

/** Serves the app with hot reload, over a copy of the public folder that the test may change. */
export async function serveDevelopment(): Promise<Served> {
  const folder = await copyOfPublic();
  const port = await freePort();
  const server = await createServer({
    root: ROOT,
    publicDir: folder,
    cacheDir: path.join(folder, '.vite'),
    logLevel: 'error',
    server: { port, strictPort: true },
  });
  await server.listen();
  return { url: `http://localhost:${port}`, folder, close: () => closing(server, folder) };
}

async function servePreview(folder: string): Promise<Served> {
  const port = await freePort();
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port },
    plugins: [SLOW_ANSWERS],
  });
  return { url: `http://localhost:${port}`, folder, close: () => closing(server, folder) };
}

const SLOW_MS = 450;

/** Answers to "slow" take their time. (Playwright’s own routing would stand between page and service worker.) */
const SLOW_ANSWERS: Plugin = {
  name: 'slow-answers',
  configurePreviewServer({ middlewares }) {
    middlewares.use('/slow', (_request, response) => void setTimeout(() => response.end('slow'), SLOW_MS));
  },
};

async function closing(server: { close(): Promise<void> }, folder: string) {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

async function copyOfPublic(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(path.join(ROOT, 'public'), folder, { recursive: true });
  return folder;
}

function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'broadsheet-'));
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createNetServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
