import { describe, expect, it } from 'vitest';
import { withDatesAbove } from './dates-above';
import { type Label, STATES } from './labels';
import { parseText } from './parse-text';
import { readBlock } from './read-block';

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

  it('stays with the story above it that has no other text', () => {
    const labels: readonly [string, Label][] = [
      ['19.06.2024', 'lead-in'],
      ['Harbour town votes to keep its ferry running', 'headline'],
      ['18.06.2024', 'body'],
      ['Museum returns bronze head to Benin', 'headline'],
      [TEXT, 'body'],
    ];
    const blocks = labels.map(([text, label], at) => ({
      block: { text, firstLine: at, lastLine: at, start: 0, end: 0, blanksBefore: 0 },
      profile: readBlock(text).profile,
      state: STATES.findIndex(state => state.label === label),
      cut: null,
    }));
    expect(withDatesAbove(blocks)).toEqual(blocks);
  });

  it('is not given to the next where one stands below the last, too: the first is the page’s', () => {
    const text = [
      'June 20, 2024',
      story('Harbour town votes to keep its ferry running'),
      'June 19, 2024',
      story('Museum returns bronze head to Benin'),
      'June 18, 2024',
      story('Storm tears roof off concert hall'),
      'June 16, 2024',
    ].join('\n\n');
    expect(datesOf(text).slice(1)).not.toEqual(['2024-06-19', '2024-06-18']);
  });
});
