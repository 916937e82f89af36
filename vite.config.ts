import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { articlesFolder } from './src/build/articles-folder.ts';
import { contentSecurityPolicy, SECURITY_HEADERS } from './src/build/content-security-policy.ts';
import { firstWorker } from './src/build/first-worker.ts';
import { fixedPort, PORT } from './src/build/fixed-port.ts';
import { offline } from './src/build/offline.ts';
import { pageScript } from './src/build/page-script.ts';

export default defineConfig({
  // The build works from any sub-folder of a static host.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    articlesFolder(),
    contentSecurityPolicy(),
    pageScript(),
    firstWorker(),
    offline(),
    fixedPort(),
  ],
  build: {
    // A data: address would break `font-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  preview: { port: PORT, strictPort: true, headers: SECURITY_HEADERS },
  test: {
    // Some tests start a process; on a busy machine that takes seconds.
    testTimeout: 30_000,
    pool: 'threads',
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Loading the modules anew for each file takes longer than these tests, which keep nothing outside of them.
        test: {
          name: 'core',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['src/library/**'],
          isolate: false,
        },
      },
      {
        extends: true,
        // These put a database and a worker's scope into the global object: each file has its own.
        test: {
          name: 'library',
          include: ['src/library/**/*.test.ts'],
          isolate: true,
          setupFiles: ['src/library/worker/fixtures/without-locks.ts'],
        },
      },
    ],
  },
});
