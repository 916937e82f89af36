import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';
import { SECURITY_HEADERS } from './content-security-policy.ts';

const SOURCE = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));
const SERVICE_WORKER = 'service-worker.js';

/** Writes the service worker, with the list of all files of the build and a version that changes with any of them. */
export function offline(): Plugin {
  let publicDir = '';
  return {
    name: 'broadsheet:offline',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      // When all else has been written, the page too.
      order: 'post',
      async handler(_options, bundle) {
        const built = Object.values(bundle).map(file => ({
          name: file.fileName,
          content: file.type === 'chunk' ? file.code : file.source,
        }));
        const files = [...built, ...publicFiles(publicDir)].sort((a, b) => (a.name < b.name ? -1 : 1));
        const hash = createHash('sha256');
        for (const { name, content } of files) hash.update(`${name}\n`).update(content);
        const names = files.map(({ name }) => (name === 'index.html' ? './' : `./${name}`));
        this.emitFile({
          type: 'asset',
          fileName: SERVICE_WORKER,
          source: await serviceWorker(hash.digest('hex').slice(0, 12), names),
        });
      },
    },
  };
}

async function serviceWorker(version: string, files: readonly string[]): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE, { sourcemap: false });
  const constants = { VERSION: version, FILES: files, HEADERS: SECURITY_HEADERS };
  const lines = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  return `${lines.join('\n')}\n${code}`;
}

function publicFiles(folder: string): { name: string; content: Uint8Array }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const file = path.join(entry.parentPath, entry.name);
      return { name: path.relative(folder, file).split(path.sep).join('/'), content: readFileSync(file) };
    });
}
