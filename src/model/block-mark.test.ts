import { describe, expect, it } from 'vitest';
import type { BodyBlock } from './article';
import { isNumbered, markLength } from './block-mark';

const SPAN = { source: 'a.txt', firstLine: 1, lastLine: 1, start: 0, end: 0 };

describe('The mark in front of a block', () => {
  const markOf = (kind: BodyBlock['kind'], text: string) =>
    text.slice(0, markLength({ kind, text, span: SPAN }));

  it('is a bullet, or a sign of quotation, with the space behind it', () => {
    expect(markOf('list-item', '• Bread')).toBe('• ');
    expect(markOf('list-item', '- Bread')).toBe('- ');
    expect(markOf('quotation', '> > He said no.')).toBe('> > ');
    expect(markOf('quotation', '>')).toBe('>');
  });

  it('is nothing of the text: no number, no minus, nothing of a paragraph', () => {
    expect(markOf('list-item', '3. Boil the water')).toBe('');
    expect(markOf('list-item', '-5 degrees')).toBe('');
    expect(markOf('paragraph', '- said the mayor')).toBe('');
  });

  it('is no bullet of the page’s where the item has its number', () => {
    expect(isNumbered({ kind: 'list-item', text: '3. Boil the water', span: SPAN })).toBe(true);
    expect(isNumbered({ kind: 'list-item', text: '• 3.5 million', span: SPAN })).toBe(false);
  });
});
