import { describe, expect, test } from 'vitest';
import { readTaggingTables } from '../cli/tagging-tables';
import { articleOf } from './fixtures/article';
import { PLACE_TRAPS } from './fixtures/place-traps';
import { createTagger } from './tag-article';

const tagger = createTagger(readTaggingTables());
const countriesOf = (sentence: string) =>
  tagger.tag(articleOf('', [sentence])).mentioned.map(({ country }) => country);

describe.each(Object.entries(PLACE_TRAPS))('%s', (_, traps) => {
  test.each(traps)('%s: %s', (sentence, countries) => {
    expect(countriesOf(sentence).sort()).toEqual(countries.split(' ').filter(Boolean).sort());
  });
});

test('there are at least 150 traps', () => {
  expect(Object.values(PLACE_TRAPS).flat().length).toBeGreaterThanOrEqual(150);
});

test.each([
  ['The European Union agreed on a common charger.', '150'],
  ['EU ministers met in silence.', '150'],
  ['The African Union sent observers.', '002'],
])('a body counts as its region: %s', (sentence, region) => {
  const { regions, main } = tagger.tag(articleOf('', [sentence]));
  expect(regions.map(tag => tag.region)).toEqual([region]);
  expect(main).toEqual([]);
});

test.each([
  ['A church moves three kilometres east', 'The mine below it grows, as all in Sweden know.', ['SE']],
  ['Prices rise by 65 per cent', 'That was said by the central bank of Turkey.', ['TR']],
  // Where nothing is named it is better than nothing.
  ['Garda finds a lost parrot', 'It had flown off in spring.', ['IE']],
])('one word of a country’s way of writing counts where no country is named: %s', (headline, text, main) => {
  expect(tagger.tag(articleOf(headline, [text])).main.map(({ country }) => country)).toEqual(main);
});
