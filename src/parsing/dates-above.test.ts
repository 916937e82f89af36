import { describe, expect, it } from 'vitest';
import { parseText } from './parse-text';

const TEXT =
  'The council decided it on Tuesday night after a debate of five hours, by nine votes to six, to the relief of the town.';
const story = (headline: string) => `${headline}\n\n${TEXT} ${headline}, people said.`;
const datesOf = (text: string) =>
  parseText({ source: 'a', text }).articles.map(({ date }) => date?.iso ?? null);

describe('A date between two stories', () => {
  it('is that of the next where the first story has one above its headline', () => {
    const text = [
      'June 19, 2024',
      story('Harbour town votes to keep its ferry running'),
      'June 18, 2024',
      story('Museum returns bronze head to Benin'),
      'June 16, 2024',
      story('Storm tears roof off concert hall'),
    ].join('\n\n');
    expect(datesOf(text)).toEqual(['2024-06-19', '2024-06-18', '2024-06-16']);
  });

  it('is not given to the next where one stands below the last, too', () => {
    const text = [
      story('Harbour town votes to keep its ferry running'),
      'June 19, 2024',
      story('Museum returns bronze head to Benin'),
      'June 18, 2024',
      story('Storm tears roof off concert hall'),
      'June 16, 2024',
    ].join('\n\n');
    const [, second, third] = datesOf(text);
    expect([second, third]).not.toEqual(['2024-06-19', '2024-06-18']);
  });
});
