import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { TokenCounts } from './token-counts';
import { LINK_SIGN, SCANNED, type Scan, scanText } from './tokens';

const tokens = ({ store, start, wordsEnd }: Scan) => [...store.subarray(start, wordsEnd)];
const names = ({ store, wordsEnd, namesEnd }: Scan) => [...store.subarray(wordsEnd, namesEnd)];

describe('One pass over a text', () => {
  it('tells its words by their stems, whatever their case and ending', () => {
    const [treaty, treaties, treat] = tokens(scanText('Treaty TREATIES treats'));
    expect(treaties).toBe(treaty);
    expect(treat).toBe(treaty);
    expect(tokens(scanText('the and of to'))).toEqual([]);
  });

  it('takes capitals within a sentence for names, but not those that begin one', () => {
    const [putin] = tokens(scanText('Putin'));
    expect(names(scanText('Then Putin met Kim. Putin left.'))).toEqual([putin, ...tokens(scanText('Kim'))]);
    expect(names(scanText('Putin met. Putin left.'))).toEqual([]);
  });

  it('counts words, long words, capitals and the sentences that end within it', () => {
    expect(scanText('Don’t ask the U.S. for 12 Boats! It can’t. Why')).toMatchObject({
      wordCount: 13,
      spacedWords: 10,
      longWords: 1,
      longCapitals: 1,
      stops: 3,
      hasDigit: true,
      hasCapital: true,
      hasSmall: true,
      startsSmall: false,
    });
    expect(scanText('')).toMatchObject({ wordCount: 0, spacedWords: 0, key: 0, scanned: 0, signs: 0 });
  });

  it.each(['Привет, Мир', 'Tiếng Việt', '東京ﾀﾜｰ', 'Ελλάδα', 'café ﬁnal ՀԱՅ', 'शांति वार्ता'])(
    'reads "%s" alike, whether its script was met before or not',
    async text => {
      vi.resetModules();
      const fresh = await import('./tokens');
      const met = fresh.scanText(text);
      const again = fresh.scanText(text);
      expect(tokens(met)).toEqual(tokens(again));
      expect({ ...met, start: 0, wordsEnd: 0, namesEnd: 0 }).toEqual({
        ...again,
        start: 0,
        wordsEnd: 0,
        namesEnd: 0,
      });
      expect(met).toMatchObject({ key: scanText(text).key, wordCount: scanText(text).wordCount });
    },
  );

  it('pairs neighbours where there are no spaces, and knows letters without capitals', () => {
    expect(scanText('北京时间')).toMatchObject({ ideographs: 4, wordCount: 0, hasCapital: false });
    expect(tokens(scanText('北京时间'))).toHaveLength(3);
    expect(scanText('مرحبا')).toMatchObject({ wordCount: 1, foreign: 5, longWords: 1, longCapitals: 0 });
  });

  it('sees the signs of an address', () => {
    expect(scanText('see www.example.org').signs & LINK_SIGN).not.toBe(0);
    expect(scanText('see example.').signs & LINK_SIGN).toBe(0);
  });

  it('knows a line again in whatever punctuation', () => {
    expect(scanText('“Read more” …').key).toBe(scanText('read more').key);
    expect(scanText('read less').key).not.toBe(scanText('read more').key);
  });

  it('looks no further than it says', () => {
    const beginning = 'word '.repeat(SCANNED / 5);
    const { store: _, start, ...scan } = scanText(`${beginning}Tail 1.`);
    expect(scan).toMatchObject({
      scanned: SCANNED,
      wordCount: SCANNED / 5,
      hasDigit: false,
      hasCapital: false,
    });
    expect(scan.wordsEnd - start).toBe(80);
  });

  it('tells the same of a text whatever was read before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, other) => {
        const before = scanText(text);
        const told = [tokens(before), names(before), before.key];
        for (let times = 0; times < 3; times++) scanText(other);
        const again = scanText(text);
        expect([tokens(again), names(again), again.key]).toEqual(told);
        expect([tokens(before), names(before), before.key]).toEqual(told);
      }),
    );
  });
});

describe('A token', () => {
  it('tells the more the fewer blocks have it', () => {
    const counts = new TokenCounts();
    for (const text of ['treaty signed', 'treaty broken', 'treaty renewed']) counts.add(scanText(text));
    counts.close();
    const [treaty = 0, signed = 0] = tokens(scanText('treaty signed'));
    expect(counts.weight(signed)).toBeGreaterThan(counts.weight(treaty));
  });
});
