import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser';

interface Way {
  readonly says: string;
  readonly commands: readonly (readonly string[])[];
  readonly possible: boolean;
  /** What is said where it did not work. */
  readonly failed: string;
}

/** Ways to get a browser, the gentlest first. Debian's package needs root and is the last resort. */
const WAYS: readonly Way[] = [
  {
    says: 'No browser found: installing Playwright’s Chromium.',
    commands: [['npx', 'playwright', 'install', 'chromium']],
    possible: true,
    failed: 'Playwright’s Chromium could not be downloaded.',
  },
  {
    says: 'Installing Debian’s chromium package (apt-get update, apt-get install -y chromium).',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', 'chromium'],
    ],
    possible: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    failed: 'Debian’s chromium could not be installed.',
  },
];

/** What a command says is shown only where no way has worked: one that fails says it with stack traces. */
const said: string[] = [];

function run([command = '', ...args]: readonly string[]): boolean {
  const { status, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) said.push(stderr ?? '');
  return status === 0;
}

for (const { says, commands, possible, failed } of WAYS) {
  if (findBrowser() || !possible) continue;
  console.log(says);
  if (!commands.every(run)) console.log(failed);
}
if (!findBrowser()) {
  console.error(said.join('\n'));
  console.error(
    'The end-to-end tests need a Chromium, Chrome or Edge: run "npx playwright install --with-deps chromium", or set PLAYWRIGHT_CHROMIUM to one.',
  );
  process.exit(1);
}
