import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPINGS, NO_FILTER, SORT_ORDERS } from '../model/criteria';
import { EMPTY_VIEW, formatViewState, parseViewState, type ViewState } from './view-state';

const lines = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.nat(500))
  .map(([first, more]) => ({ first, last: first + more }));

const group = (values: string[]) =>
  fc
    .shuffledSubarray(values)
    .chain(some =>
      fc.nat(some.length).map(cut => ({ chosen: some.slice(0, cut), excluded: some.slice(cut) })),
    );

const anyView: fc.Arbitrary<ViewState> = fc.record({
  q: fc.string({ unit: 'grapheme' }),
  headlinesOnly: fc.boolean(),
  sort: fc.constantFrom(...SORT_ORDERS),
  group: fc.constantFrom(...GROUPINGS),
  region: group(['UA', 'RU', '150', '151']),
  place: fc.constantFrom('main', 'mentioned'),
  topic: group(['politics', 'sport', 'weather']),
  state: group(['unread', 'read', 'starred']),
  source: group(['a.txt', '-minus.txt', '+plus.txt', 'two words & more.txt']),
  language: group(['en', 'ru', 'und']),
  length: group(['brief', 'long']),
  article: fc.option(fc.string({ minLength: 1 })),
  text: fc.option(fc.record({ source: fc.string({ minLength: 1 }), lines: fc.option(lines) })),
  page: fc.constantFrom('library' as const, null),
});

describe('The address', () => {
  it('is empty for the empty view', () => {
    expect(formatViewState(EMPTY_VIEW)).toBe('');
  });

  it('repeats a key for several values and marks excluded ones with a minus', () => {
    const view = { ...EMPTY_VIEW, q: 'treaty', region: { chosen: ['UA', '151'], excluded: ['RU'] } };
    expect(formatViewState(view)).toBe('?q=treaty&region=UA&region=151&region=-RU');
  });

  it('gives back the view it was made from', () => {
    fc.assert(
      fc.property(anyView, view => {
        expect(parseViewState(formatViewState(view)).view).toEqual(view);
      }),
    );
  });

  it('never fails, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), search => void parseViewState(search)));
  });

  it('filters nothing by an unknown value and names it', () => {
    const { view, unknown } = parseViewState('?region=XX&topic=gossip&region=UA&topic=&source=-');
    expect(view.region).toEqual({ chosen: ['UA'], excluded: [] });
    expect(view.topic).toEqual(NO_FILTER);
    expect(unknown).toEqual([
      { group: 'region', value: 'XX' },
      { group: 'topic', value: 'gossip' },
    ]);
  });

  it('knows languages, lengths and reading states by their names, and any source', () => {
    const { view, unknown } = parseViewState(
      '?language=ru&language=-xq&length=brief&length=epic&state=starred&source=any.txt',
    );
    expect(view).toMatchObject({
      language: { chosen: ['ru'] },
      length: { chosen: ['brief'] },
      state: { chosen: ['starred'] },
      source: { chosen: ['any.txt'] },
    });
    expect(unknown).toEqual([
      { group: 'language', value: 'xq' },
      { group: 'length', value: 'epic' },
    ]);
  });

  it('widens from main to mentioned places', () => {
    expect(parseViewState('?region=UA&place=mentioned').view.place).toBe('mentioned');
    expect(parseViewState('?region=UA&place=everywhere').view.place).toBe('main');
  });

  it('takes a value that is chosen and excluded at once as chosen', () => {
    expect(parseViewState('?region=UA&region=-UA').view.region).toEqual({ chosen: ['UA'], excluded: [] });
  });

  it('reads codes in either case', () => {
    expect(parseViewState('?region=ua&topic=Politics').view).toMatchObject({
      region: { chosen: ['UA'] },
      topic: { chosen: ['politics'] },
    });
  });

  it('turns lines the wrong way round and ignores what is no line', () => {
    expect(parseViewState('?text=a.txt&lines=49-10').view.text?.lines).toEqual({ first: 10, last: 49 });
    expect(parseViewState('?text=a.txt&lines=0').view.text?.lines).toBeNull();
  });
});
