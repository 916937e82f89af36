import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { articlesFolder } from './src/build/articles-folder.ts';
import { contentSecurityPolicy, SECURITY_HEADERS } from './src/build/content-security-policy.ts';
import { fixedPort, PORT } from './src/build/fixed-port.ts';
import { offline } from './src/build/offline.ts';

export default defineConfig({
  // The build works from any sub-folder of a static host.
  base: './',
  plugins: [react(), tailwindcss(), articlesFolder(), contentSecurityPolicy(), offline(), fixedPort()],
  build: {
    // A data: address would break `font-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  preview: { port: PORT, strictPort: true, headers: SECURITY_HEADERS },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // Some tests start a process; on a busy machine that takes seconds.
    testTimeout: 30_000,
    // Loading the modules anew for each file takes longer than the tests; none leaves anything behind.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
  },
});
