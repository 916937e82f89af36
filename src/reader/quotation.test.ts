import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyBlock } from '../model/article';
import { quotations } from './quotation';

const p = (text: string) => ({ kind: 'paragraph' as BodyBlock['kind'], text });
const reasons = (...blocks: Parameters<typeof quotations>[0]) => [...quotations(blocks)];
const LONG = 'The harbour is the heart of our town and we shall keep it for good.';

describe('Quotations in a body', () => {
  it('are what the text marks as one, with who spoke', () => {
    const marked = { kind: 'quotation' as const, text: '> It is too dear.' };
    expect(reasons(p('He wrote:'), marked, p('— Anna Berg'), p('So it is.'))).toEqual([
      [1, 'marked'],
      [2, 'speaker'],
    ]);
  });

  it.each([`“${LONG}”`, `„${LONG}“`, `« ${LONG} »`, `"${LONG}"`])('are wholly one: %s', text => {
    expect(reasons(p('It was said.'), p(text), p('It meets on Friday.'))).toEqual([[1, 'whole']]);
  });

  it('are followed by who spoke, however short, and be the name taken for a crosshead', () => {
    const speaker = { kind: 'crosshead' as const, text: '— Anna Berg, mayor' };
    expect(reasons(p('“We keep it.”'), speaker)).toEqual([
      [1, 'speaker'],
      [0, 'whole'],
    ]);
  });

  it('are not speech that a sentence goes on with', () => {
    expect(reasons(p(`“${LONG},” she said.`), p(`“We keep it,” he said. “${LONG}”`))).toEqual([]);
  });

  it('are not the lines of a dialogue, nor a speech of several paragraphs', () => {
    expect(reasons(p('“Where to?”'), p('— Je ne sais pas.'))).toEqual([]);
    expect(reasons(p(`“${LONG}`), p(`“${LONG}”`), p('So he went on.'))).toEqual([]);
  });

  it('are not crossheads, list items or captions', () => {
    for (const kind of ['crosshead', 'list-item', 'caption', 'credit'] as const) {
      expect(reasons({ kind, text: `“${LONG}”` })).toEqual([]);
    }
  });

  it('name a speaker only behind a quotation', () => {
    const texts = fc.array(fc.constantFrom('“We keep it.”', '— Anna Berg', 'It was said.', `“${LONG}”`));
    fc.assert(
      fc.property(texts, lines => {
        const found = quotations(lines.map(p));
        for (const [index, reason] of found) {
          if (reason === 'speaker') expect(found.get(index - 1)).toMatch(/marked|whole/);
        }
      }),
    );
  });
});
