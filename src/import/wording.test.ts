import { describe, expect, it } from 'vitest';
import type { ImportProgress, ReadItem } from '../library/import-protocol';
import { WorkerDied } from '../library/library-client';
import { change, faultWords, isWorthKeeping, keepLabel, newArticles, timeLeft } from './wording';

const item = (articles: number): ReadItem => ({
  status: 'new',
  content: 'a',
  name: 'a.txt',
  format: 'Plain text',
  encoding: 'utf-8',
  bytes: 1,
  articles,
  lines: 1,
  setAsideLines: 0,
  headlines: [],
  opening: '',
  problems: [],
  change: null,
});
const at = (bytes: number): ImportProgress => ({
  done: 0,
  total: 1,
  bytes,
  totalBytes: 100,
  articles: 0,
  name: 'a.txt',
});

describe('What is left of the time', () => {
  it.each([
    [50, 10_000, 'about 10 seconds left'],
    [99, 10_000, 'about 1 second left'],
    [10, 60_000, 'about 9 minutes left'],
  ])('is told where so much is read: %s in %s ms', (bytes, elapsed, said) => {
    expect(timeLeft(at(bytes), elapsed)).toBe(said);
  });

  it('is not told where it would be a guess', () => {
    expect(timeLeft(at(2), 10_000)).toBeNull();
    expect(timeLeft(at(50), 1000)).toBeNull();
    expect(timeLeft({ ...at(0), totalBytes: 0 }, 10_000)).toBeNull();
  });
});

describe('What an import says', () => {
  it('counts the new articles of the files that are kept', () => {
    const items = [
      item(2),
      { ...item(3), content: 'b' },
      { ...item(5), content: 'c', status: 'update' as const },
    ];
    expect(newArticles(items, new Set(['b', 'c']))).toBe(3);
  });

  it('names what keeping would do', () => {
    expect(keepLabel([item(2), item(1)])).toBe('Keep 3 articles from 2 files');
    expect(keepLabel([item(1)])).toBe('Keep 1 article');
    expect(keepLabel([])).toBe('Keep nothing');
    expect(keepLabel([item(0)])).toBe('Keep 1 file without an article');
    expect(change({ added: 1, changed: 0, gone: 2 })).toBe('1 new, 2 gone');
    expect(change({ added: 0, changed: 0, gone: 0 })).toBe('the articles are the same');
  });

  it('chooses files with an article in them', () => {
    expect([item(1), item(0)].map(isWorthKeeping)).toEqual([true, false]);
    expect(isWorthKeeping({ status: 'same', name: 'a', title: 'A' })).toBe(false);
  });

  it('tells a fault of the worker’s from one of the file’s', () => {
    expect(faultWords(new WorkerDied('a fault'))).toMatch(/^What reads the texts had stopped.*\(a fault\)/);
    expect(faultWords(new Error('There is no room left.'))).toBe('There is no room left.');
  });
});
