import { defineConfig } from 'playwright/test';
import base from '../playwright.config';

/**
 * Pictures of every view in every paper and width, compared with those taken before on this machine:
 * `npm run build && npm run test:visual`, once before a change (`-- --update-snapshots`) and once after it. They
 * are not in the repository: another Chromium or another font renderer sets other pixels.
 */
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results',
  testMatch: '*.visual.ts',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  webServer: { ...base.webServer, command: 'npx vite preview --port 4273', cwd: '../..', port: 4273 },
});
