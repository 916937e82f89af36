import { describe, expect, it } from 'vitest';
import type { BodyBlock } from '../model/article';
import { outlineOf } from './outline';

const span = { source: 'a.txt', firstLine: 1, lastLine: 1, start: 0, end: 0 };
const block = (kind: BodyBlock['kind'], text: string): BodyBlock => ({ kind, text, span });

describe('The outline of an article', () => {
  it('has its crossheads with the places where they stand', () => {
    const body = [
      block('paragraph', 'One.'),
      block('crosshead', 'Risks for Hanoi'),
      block('paragraph', 'Two.'),
      block('crosshead', 'Neutral stance'),
    ];
    expect(outlineOf({ body })).toEqual([
      { block: 1, text: 'Risks for Hanoi' },
      { block: 3, text: 'Neutral stance' },
    ]);
  });

  it('is empty where there are no parts to choose from', () => {
    expect(outlineOf({ body: [] })).toEqual([]);
    expect(outlineOf({ body: [block('crosshead', 'Alone'), block('paragraph', 'One.')] })).toEqual([]);
  });
});
