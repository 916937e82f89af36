import { describe, expect, it } from 'vitest';
import { joinAnswer, splitAnswer } from './answer-parts';
import type { LibraryState, SourceState } from './state-protocol';

const source = (number: number): SourceState => ({
  status: 'binned',
  record: { id: `${number}`, title: '', publisher: null, retrievedFrom: null, language: null, date: null },
  articles: 1,
  binned: number,
});
const stateOf = (count: number): LibraryState => ({
  revision: 1,
  articles: count,
  sources: Array.from({ length: count }, (_, number) => source(number)),
  tags: 'there',
  trouble: null,
  unfinished: 0,
});

describe('An answer with the state of the library', () => {
  it.each([
    ['alone', stateOf(1201)],
    ['after an import', { library: stateOf(1201), added: ['a'] }],
  ])('goes over in parts where it has many sources, and is whole again: %s', (_where, answer) => {
    const { rest, parts } = splitAnswer(answer);
    expect(parts.map(({ length }) => length)).toEqual([500, 500, 201]);
    expect(JSON.stringify(rest).length).toBeLessThan(200);
    expect(joinAnswer(rest, parts.flat())).toEqual(answer);
  });

  it.each([[stateOf(3)], [null], [{ cancelled: true }]])('is left alone otherwise: %j', answer => {
    const { rest, parts } = splitAnswer(answer);
    expect([rest, parts]).toEqual([answer, []]);
    expect(joinAnswer(rest, [])).toEqual(answer);
  });
});
