import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser';

/** Ways to get a browser, the gentlest first. Debian's package needs root and is the last resort. */
const WAYS: readonly { says: string; commands: readonly (readonly string[])[]; possible: boolean }[] = [
  {
    says: 'No browser found: installing Playwright’s Chromium.',
    commands: [['npx', 'playwright', 'install', 'chromium']],
    possible: true,
  },
  {
    says: 'Installing Debian’s chromium package (apt-get update, apt-get install -y chromium).',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', 'chromium'],
    ],
    possible: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
  },
];

function run([command = '', ...args]: readonly string[]): boolean {
  return (
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
      .status === 0
  );
}

for (const { says, commands, possible } of WAYS) {
  if (findBrowser() || !possible) continue;
  console.log(says);
  commands.every(run);
}
if (!findBrowser()) {
  console.error(
    'The end-to-end tests need a Chromium, Chrome or Edge: run "npx playwright install --with-deps chromium", or set PLAYWRIGHT_CHROMIUM to one.',
  );
  process.exit(1);
}
