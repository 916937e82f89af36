import { defineConfig } from 'playwright/test';
import { findBrowser } from './find-browser';

/**
 * What Chromium shall leave out. For each window, which is each test's, it loads a page of three hundred scripts to show under its
 * address field: a fifth of the time of all tests. Of several such lists it takes the last, so what Playwright leaves out stands here, too.
 */
const LEFT_OUT = [
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Not the app's own port: a Broadsheet that runs meanwhile is left alone. */
const PORT = 4273;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // No test here measures time; on a busy machine a page may take seconds to come.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: process.env.CI ? 'dot' : 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    // What a test serves shall be what it sees; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser() ?? '',
      args: [
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${LEFT_OUT.join(',')}`,
        // Debian's package asks for GPU rasterisation, which without a GPU is done by the processor, slowly.
        '--disable-gpu',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT}`,
    cwd: '..',
    port: PORT,
    reuseExistingServer: false,
  },
});
