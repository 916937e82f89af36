import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS, type TopicCode } from '../../model/topic';
import { type Candidate, type PlannedSection, planFrontPage } from './front-page';

const POLITICS: TopicCode = 'medtop:11000000';
const SPORT: TopicCode = 'medtop:15000000';

function story(row: number, facts: Partial<Candidate> = {}): Candidate {
  return {
    row,
    country: null,
    topic: null,
    words: 100,
    isNew: false,
    begun: null,
    story: `story ${row}`,
    headline: null,
    ...facts,
  };
}

const many = fc
  .array(
    fc.record({
      country: fc.constantFrom('UA', 'RU', 'KP', null),
      topic: fc.constantFrom(...TOPICS.slice(0, 5).map(({ code }) => code), null),
      words: fc.integer({ min: 1, max: 2000 }),
      isNew: fc.boolean(),
      begun: fc.constantFrom(null, null, 10, 20),
    }),
    { maxLength: 60, size: 'max' },
  )
  .map(facts => facts.map((one, row) => story(row, one)));

const plan = (candidates: readonly Candidate[]) => planFrontPage(candidates, { rule: 'newest' });
const rows = (section: PlannedSection | undefined) => section?.stories.map(({ row }) => row) ?? [];
const of = (sections: readonly PlannedSection[], kind: PlannedSection['kind']) =>
  sections.find(section => section.kind === kind);

describe('The front page', () => {
  it('has no story twice', () => {
    fc.assert(
      fc.property(many, candidates => {
        const placed = plan(candidates).flatMap(rows);
        expect(new Set(placed).size).toBe(placed.length);
      }),
    );
  });

  it('has every story of a small library', () => {
    fc.assert(
      fc.property(many, candidates => {
        const few = candidates.slice(0, 13);
        expect(
          plan(few)
            .flatMap(rows)
            .sort((a, b) => a - b),
        ).toEqual(few.map(({ row }) => row));
      }),
    );
  });

  it('has the same story of two sources once', () => {
    const sections = plan([story(0, { story: 'same' }), story(1, { story: 'same' }), story(2)]);
    expect(sections.flatMap(rows)).toEqual([0, 2]);
  });

  it('has what stands under the same headline once, whatever else tells them apart', () => {
    const sections = plan([
      story(0, { headline: 'chief hosts' }),
      story(1, { headline: 'chief hosts', topic: SPORT }),
      story(2, { headline: 'chief leaves' }),
    ]);
    expect(sections.flatMap(rows)).toEqual([0, 2]);
  });

  it('offers the three that were left half read last to go on with, the lead aside', () => {
    const begun = [9, 3, null, 7, 8, 5];
    const sections = plan(begun.map((begun, row) => story(row, { begun, isNew: true })));
    expect(rows(of(sections, 'lead'))).toEqual([0]);
    expect(rows(of(sections, 'begun'))).toEqual([4, 3, 5]);
    expect(of(sections, 'begun')?.stories[0]?.why).toEqual({ rule: 'begun' });
    expect(rows(of(sections, 'new'))).toEqual([1, 2]);
  });

  it('has no section without a story', () => {
    fc.assert(
      fc.property(many, candidates => {
        for (const { stories } of plan(candidates)) expect(stories.length).toBeGreaterThan(0);
      }),
    );
    expect(plan([])).toEqual([]);
  });

  it('leads with the first article and says by which rule it is the first', () => {
    const [lead] = planFrontPage([story(7), story(8)], { rule: 'best-match' });
    expect(lead).toEqual({ kind: 'lead', stories: [{ row: 7, why: { rule: 'best-match' } }] });
  });

  it('puts up to three more of the country beside the lead, in their order', () => {
    const countries = ['UA', 'RU', 'UA', 'UA', null, 'UA', 'UA'];
    const related = of(plan(countries.map((country, row) => story(row, { country }))), 'related');
    expect(rows(related)).toEqual([2, 3, 5]);
    expect(related?.stories[0]?.why).toEqual({ rule: 'same-country', country: 'UA' });
  });

  it('puts nothing beside a lead without a country', () => {
    expect(of(plan([story(0), story(1), story(2, { country: 'UA' })]), 'related')).toBeUndefined();
  });

  it('shows up to three that came since the last visit, the lead aside', () => {
    const sections = plan(Array.from({ length: 9 }, (_, row) => story(row, { isNew: row % 2 === 0 })));
    expect(rows(of(sections, 'new'))).toEqual([2, 4, 6]);
    expect(of(plan([story(0, { isNew: true }), story(1)]), 'new')).toBeUndefined();
  });

  it('puts the two longest of what is left below, the longest first', () => {
    const words = [900, 200, 500, 100, 700, 500];
    expect(rows(of(plan(words.map((words, row) => story(row, { words }))), 'long'))).toEqual([4, 2]);
  });

  it('makes columns of the topics with the most articles that are left, none of a single one', () => {
    const topics = [
      null,
      null,
      null,
      SPORT,
      POLITICS,
      SPORT,
      SPORT,
      POLITICS,
      SPORT,
      'medtop:17000000',
    ] as const;
    const sections = plan(topics.map((topic, row) => story(row, { topic })));
    const columns = sections.filter(({ kind }) => kind === 'topic');
    expect(columns.map(({ topic }) => topic)).toEqual([SPORT, POLITICS]);
    expect(columns.map(rows)).toEqual([
      [3, 5, 6],
      [4, 7],
    ]);
  });

  it('goes on with the next three in their order, then with the shortest of what is left', () => {
    const words = [100, 900, 900, 50, 60, 70, 40, 20, 30, 20];
    const sections = plan(words.map((words, row) => story(row, { words })));
    expect(rows(of(sections, 'next'))).toEqual([3, 4, 5]);
    expect(rows(of(sections, 'brief'))).toEqual([7, 9, 8, 6]);
    expect(of(sections, 'brief')?.stories[0]?.why).toEqual({ rule: 'shortest' });
  });
});
