import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTaggingTables } from '../cli/tagging-tables';
import { TOPICS } from '../model/topic';
import { articleOf } from './fixtures/article';
import { createTagger } from './tag-article';

interface Answer {
  readonly headline: string;
  readonly deck: string | null;
  readonly body: readonly string[];
  readonly main: readonly string[];
  readonly countries: readonly string[];
  readonly topics: readonly string[];
}

const path = new URL('fixtures/bundled-articles.jsonl', import.meta.url);
const answers: Answer[] = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line));
const tagger = createTagger(readTaggingTables());
const slugs = new Map<string, string>(TOPICS.map(({ code, slug }) => [code, slug]));
const tagsOf = ({ headline, deck, body }: Answer) => tagger.tag(articleOf(headline, body, { deck }));

describe('the bundled articles', () => {
  test.each(answers)('$headline', answer => {
    const { main, mentioned, topics } = tagsOf(answer);
    expect(main.map(({ country }) => country).sort()).toEqual([...answer.main].sort());
    expect(slugs.get(topics[0]?.topic ?? '')).toBe(answer.topics[0]);
    expect(mentioned.map(({ country }) => country)).toEqual(expect.arrayContaining([...answer.main]));
  });

  test('are all 17 there', () => {
    expect(answers).toHaveLength(17);
  });

  test('have these main countries, as the region facet counts them', () => {
    const counts: Record<string, number> = {};
    for (const { country } of answers.flatMap(answer => tagsOf(answer).main))
      counts[country] = (counts[country] ?? 0) + 1;
    expect(counts).toMatchObject({ RU: 9, UA: 5, US: 4, KP: 4, GE: 2, FR: 2, AT: 1, BE: 1 });
  });
});

describe('evidence', () => {
  test.each(answers)('stands in the text where it says: $headline', answer => {
    const { main, mentioned, topics } = tagsOf(answer);
    for (const { score, evidence } of [...main, ...mentioned, ...topics]) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
      for (const { part, block, start, end, text } of evidence) {
        const whole =
          part === 'headline' ? answer.headline : part === 'deck' ? answer.deck : answer.body[block];
        expect(whole?.slice(start, end)).toBe(text);
      }
    }
  });
});
