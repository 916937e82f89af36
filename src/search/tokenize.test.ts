import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fold } from './fold';
import { eachWord } from './tokenize';

// Properties take a second or so, and several on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function words(text: string): string[] {
  const found: string[] = [];
  eachWord(fold(text), (word, _start, _end, compound) => found.push(compound ? `${word}+` : word));
  return found;
}

describe('eachWord', () => {
  it.each([
    ['North Korea, Russia', ['north', 'korea', 'russia']],
    ['war-torn', ['war', 'torn', 'wartorn+']],
    ['O’Brien', ['o', 'brien', 'obrien+']],
    ["don't", ['don', 't', 'dont+']],
    ['Putin’s visit', ['putin', 'visit']],
    ["the workers' party", ['the', 'workers', 'party']],
    ['U.S. allies', ['u', 's', 'us+', 'allies']],
    ['end.Next', ['end', 'next']],
    ['Jean-Luc’s', ['jean', 'luc', 'jeanluc+']],
    ['11,000 men', ['11000', 'men']],
    ['11.000', ['11000']],
    ['11\u202f000', ['11000']],
    ['1,234,567.89', ['1234567', '89']],
    ['1,2345', ['1', '2345']],
    ['2024-06-19', ['2024', '06', '19', '20240619+']],
    ['--- * …', []],
  ])('reads %s', (text, expected) => expect(words(text)).toEqual(expected));

  it('finds words where there are no spaces', () => {
    expect(words('北朝鮮がミサイルを発射')).toContain('ミサイル');
    expect(words('习近平访问莫斯科')).toContain('莫斯科');
  });

  it('gives every letter and digit to some word, in spans within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const folded = fold(text);
        const seen = new Uint8Array(folded.length);
        const wrong: string[] = [];
        eachWord(folded, (word, start, end) => {
          if (word === '' || start >= end || end > folded.length) wrong.push(word);
          seen.fill(1, start, end);
        });
        const letters = [...folded.matchAll(/[\p{L}\p{N}]/gu)];
        expect(letters.filter(({ index }) => seen[index] !== 1)).toEqual([]);
        expect(wrong).toEqual([]);
      }),
    );
  });
});
