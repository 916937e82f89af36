import { describe, expect, it } from 'vitest';
import type { Evidence, ExplainedTags, Homonym } from '../model/tags';
import { editLabel, mentionedOnly, otherReadings, shownTags } from './article-tags';

const evidence = (text: string, weight: number, homonym?: Homonym): Evidence => ({
  text,
  part: 'headline',
  block: 0,
  start: 0,
  end: text.length,
  weight,
  ...(homonym && { homonym }),
});
const GEORGIA: Homonym = {
  name: 'Georgia',
  senses: [
    { country: 'GE', level: 'country' },
    { country: 'US', level: 'division' },
  ],
};
const TOLD = { word: null, homonyms: [] };
const georgia = {
  ...TOLD,
  country: 'GE',
  score: 3,
  evidence: [evidence('GEORGIA', 2, GEORGIA), evidence('Tbilisi', 1)],
};
const armenia = { ...TOLD, country: 'AM', score: 1, evidence: [evidence('Armenian', 1)] };
const TAGS: ExplainedTags = {
  main: [georgia],
  mentioned: [georgia, armenia],
  regions: [{ ...TOLD, region: '150', score: 1, evidence: [evidence('EU', 1)] }],
  topics: [{ ...TOLD, topic: 'medtop:11000000', score: 9, evidence: [evidence('parliament', 9)] }],
};

describe('The tags of an article', () => {
  it('are shown as places, then topics, by the values that filters know', () => {
    expect(shownTags(TAGS).map(({ group, value, name }) => `${group} ${value} ${name}`)).toEqual([
      'region GE Georgia',
      'region 150 Europe',
      'topic politics Politics',
    ]);
  });

  it('leave over the countries that are only mentioned', () => {
    expect(mentionedOnly(TAGS)).toEqual(['AM']);
  });

  it('can be read otherwise where a name stands for several places', () => {
    const [shown] = shownTags(TAGS);
    expect(shown && otherReadings(shown)).toEqual([
      {
        edit: { kind: 'read', name: 'Georgia', country: 'US' },
        label: '“Georgia” here is a state or province: United States',
      },
    ]);
  });

  it('offer few readings of a great city with many namesakes', () => {
    const countries = ['FR', 'US', 'CA', 'PA', 'CO', 'TG', 'KI'];
    const paris = {
      name: 'Paris',
      senses: countries.map(country => ({ country, level: 'city' as const })),
    };
    const main = [{ ...TOLD, country: 'FR', score: 1, evidence: [evidence('Paris', 1, paris)] }];
    const [shown] = shownTags({ ...TAGS, main });
    expect(shown && otherReadings(shown)).toHaveLength(4);
  });
});

describe('An edit', () => {
  it.each([
    [{ kind: 'remove', group: 'region', value: 'RU' }, 'not Russia'],
    [{ kind: 'add', group: 'topic', value: 'sport' }, 'Sport added'],
    [{ kind: 'read', name: 'Georgia', country: 'US' }, '“Georgia” is read as United States'],
  ] as const)('is told in words: %o', (edit, words) => {
    expect(editLabel(edit)).toBe(words);
  });
});
