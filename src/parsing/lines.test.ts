import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from './lines';

const texts = (text: string) => splitLines(text).map(({ start, end }) => text.slice(start, end));

describe('splitLines', () => {
  it('knows the line ends of Unix, Windows and the old Mac', () => {
    expect(texts('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('opens no line after a line end that closes the text', () => {
    expect(texts('a\n')).toEqual(['a']);
    expect(texts('a\n\n')).toEqual(['a', '']);
    expect(texts('')).toEqual([]);
  });

  it('numbers lines from 1 and keeps offsets that slice them back, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '😀') }), text => {
        const lines = splitLines(text);
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
        const expected = text.split(/\r\n|\n|\r/);
        if (expected.at(-1) === '') expected.pop();
        expect(texts(text)).toEqual(expected);
      }),
    );
  });
});
