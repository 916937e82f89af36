import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const styles = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8');

/** What is fetched before anything else, in bytes. */
const PRELOADED_BUDGET = 70_000;

describe('The typefaces', () => {
  it('fetched before the first paint stay within their budget', () => {
    const preloaded = [...page.matchAll(/rel="preload"[^>]*href="(\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(preloaded).toHaveLength(3);
    const sizes = preloaded.map(file => statSync(new URL(`../..${file}`, import.meta.url)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(PRELOADED_BUDGET);
  });

  it('are all there', () => {
    const files = [...styles.matchAll(/url\("([^"]+)"\)/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(9);
    for (const file of files) expect(statSync(new URL(file, import.meta.url)).size, file).toBeGreaterThan(0);
  });
});
