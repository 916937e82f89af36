import { describe, expect, test } from 'vitest';
import { readTaggingTables } from '../cli/tagging-tables';
import { TOPICS } from '../model/topic';
import { articleOf } from './fixtures/article';
import { createTagger } from './tag-article';

const tagger = createTagger(readTaggingTables());
const slugs = new Map<string, string>(TOPICS.map(({ code, slug }) => [code, slug]));
const topicsOf = (headline: string, text = '') =>
  tagger.tag(articleOf(headline, [text])).topics.map(({ topic }) => slugs.get(topic));

describe('the first topic', () => {
  test.each([
    ['crime', 'Bomb squad called to car park', 'Police said the suspicious package held books.'],
    ['disaster', 'Easter road toll rises to nine', 'A motorcyclist died in a head-on collision on Sunday.'],
    ['health', 'Food recall over salmonella', 'Patients were treated in hospital after eating the spread.'],
    ['religion', 'Thousands attend Easter vigil', 'The archbishop blessed worshippers in the cathedral.'],
    ['weather', 'Snow and ice forecast for the weekend', 'Forecasters expect freezing rain and gusts.'],
    ['labour', 'Dockers vote to strike over pay', 'The union said its members want higher wages.'],
    ['education', 'Pupils sit new maths exam', 'Teachers say the curriculum changed too late.'],
    ['science', 'Probe sends back pictures of the moon', 'Scientists at the space agency cheered.'],
    ['arts', 'Novelist wins prize for debut', 'The author read from her book at the festival.'],
    ['sport', 'Late goal sends United top of the league', 'The striker scored in injury time.'],
    ['environment', 'Wetland birds return after clean-up', 'Conservationists say the habitat recovered.'],
    ['lifestyle', 'Where to eat: six new restaurants', 'The chef serves local cheese and wine.'],
    ['society', 'Volunteers open food bank for refugees', 'The charity relies on donations.'],
    ['human', 'Couple celebrate 70th wedding anniversary', 'Their grandchildren sang at the party.'],
    ['economy', 'Shares fall as profit misses forecast', 'Investors sold after the company cut its revenue.'],
    ['politics', 'Senate rejects budget bill', 'Lawmakers from both parties voted against it.'],
    ['conflict', 'Rebels shell border town', 'Troops returned fire and the ceasefire broke.'],
  ])('is %s: %s', (topic, headline, text) => {
    expect(topicsOf(headline, text)[0]).toBe(topic);
  });

  test('is politics for Labour, the party, and labour for labour costs', () => {
    expect(topicsOf('', 'Voters in the seat chose Labour again.')[0]).toBe('politics');
    expect(topicsOf('', 'The plant said labour costs and wages rose.')[0]).toBe('labour');
  });
});

describe('topics', () => {
  test.each(['', 'Hello there.', 'She looked at it for a while and left.'])('are not sure of %j', text => {
    expect(topicsOf('', text)).toEqual([]);
  });

  test('are three at most', () => {
    const text = 'Police, pupils, patients, pastors, players, poets and pensioners met the president.';
    expect(topicsOf(text, text).length).toBeLessThanOrEqual(3);
  });
});
