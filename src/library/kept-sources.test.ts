import { describe, expect, it } from 'vitest';
import { noteOf, sourcesLost } from './kept-sources';
import type { LibraryState, SourceState } from './state-protocol';

const record = { id: 'a', title: 'A', publisher: null, retrievedFrom: null, language: null, date: null };
const bundled: SourceState = { status: 'failed', record, own: null, code: 'missing' };
const binned: SourceState = { status: 'binned', record, articles: 1, binned: 1 };
const library = (sources: readonly SourceState[], trouble: LibraryState['trouble'] = null): LibraryState => ({
  revision: 1,
  articles: 0,
  sources,
  tags: 'there',
  trouble,
  unfinished: 0,
});

describe('A library that the browser has cleared', () => {
  it('is noticed at the next start, by what was noted outside of it, and stays noticed', () => {
    const noted = noteOf(library([bundled, binned, binned]), null, false);
    const cleared = library([bundled]);
    expect(sourcesLost(cleared, noted)).toBe(2);
    expect(noteOf(cleared, noted, false)).toBe(noted);
  });

  it('is not what a library is that the reader has emptied', () => {
    const noted = noteOf(library([binned]), null, false);
    expect(sourcesLost(library([]), noteOf(library([]), noted, true))).toBe(0);
  });

  it('is not what a library is that never held anything, or holds something again', () => {
    expect(sourcesLost(library([bundled]), noteOf(library([bundled]), null, false))).toBe(0);
    expect(sourcesLost(library([binned]), '7')).toBe(0);
    expect(noteOf(library([binned]), '7', false)).toBe('1');
  });

  it('is not what a library is that can’t be opened for now', () => {
    expect(sourcesLost(library([], 'newer'), '2')).toBe(0);
    expect(noteOf(library([], 'refused'), '2', true)).toBe('2');
  });
});
