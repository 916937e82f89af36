import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { BodyBlock } from '../model/article';
import { PrintedBlock } from './PrintedBlock';

const SPAN = { source: 'a.txt', firstLine: 1, lastLine: 1, start: 0, end: 0 };

/** What is read on paper. */
const printed = (kind: BodyBlock['kind'], text: string) =>
  renderToStaticMarkup(<PrintedBlock block={{ kind, text, span: SPAN }} />).replace(/<[^>]+>/g, '');

describe('On paper', () => {
  it('a list item has one bullet, whatever its own was', () => {
    expect(printed('list-item', '- Bread')).toBe('• Bread');
    expect(printed('list-item', '▪ Bread')).toBe('• Bread');
    expect(printed('list-item', 'Bread')).toBe('• Bread');
  });

  it('a list item that has its number has no bullet', () => {
    expect(printed('list-item', '3. Boil the water')).toBe('3. Boil the water');
  });

  it('a quotation is set apart instead of marked', () => {
    expect(printed('quotation', '> He said no.')).toBe('He said no.');
  });

  it('a paragraph stands as it is', () => {
    expect(printed('paragraph', '- said the mayor')).toBe('- said the mayor');
  });
});
