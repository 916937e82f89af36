import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_VIEW, type ViewState } from '../url/view-state';
import { chosenFilters, filterName, removed, statusOf, toggled, toggledExclusion } from './filter-choice';

const TITLES = new Map([['a.txt', 'The Harbour News']]);
const VALUES = ['UA', 'RU', 'GE', '151', '150'];
const view = (chosen: string[], excluded: string[] = []): ViewState => ({
  ...EMPTY_VIEW,
  q: 'treaty',
  article: 'a1',
  region: { chosen, excluded },
  topic: { chosen: ['sport'], excluded: [] },
});
const anyView = fc
  .shuffledSubarray(VALUES)
  .chain(some => fc.nat(some.length).map(cut => view(some.slice(0, cut), some.slice(cut))));
const value = fc.constantFrom(...VALUES);

describe('Toggling a filter', () => {
  it('shows in how the value is in use', () => {
    const before = view(['UA'], ['GE']);
    expect(['UA', 'GE', 'RU'].map(code => statusOf(before.region, code))).toEqual([
      'chosen',
      'excluded',
      null,
    ]);
    expect(statusOf(toggled(before, 'region', 'GE').region, 'GE')).toBe('chosen');
    expect(statusOf(toggledExclusion(before, 'region', 'GE').region, 'GE')).toBeNull();
  });

  it('chooses a value that was not chosen, behind the others', () => {
    expect(toggled(view(['UA']), 'region', 'RU').region.chosen).toEqual(['UA', 'RU']);
  });

  it('gives up a value that was chosen', () => {
    expect(toggled(view(['UA', 'RU']), 'region', 'UA').region.chosen).toEqual(['RU']);
  });

  it('chooses a value that was excluded, which then is excluded no longer', () => {
    expect(toggled(view([], ['GE']), 'region', 'GE').region).toEqual({ chosen: ['GE'], excluded: [] });
  });

  it('twice leaves the same values chosen', () => {
    fc.assert(
      fc.property(anyView, value, (before, code) => {
        const twice = toggled(toggled(before, 'region', code), 'region', code);
        expect([...twice.region.chosen].sort()).toEqual([...before.region.chosen].sort());
      }),
    );
  });

  it('never leaves a value chosen and excluded at once', () => {
    fc.assert(
      fc.property(anyView, value, (before, code) => {
        const { chosen, excluded } = toggled(before, 'region', code).region;
        expect(chosen.filter(one => excluded.includes(one))).toEqual([]);
      }),
    );
  });

  it('leaves all else in the view as it is', () => {
    const before = view(['UA']);
    expect(toggled(before, 'topic', 'weather')).toEqual({
      ...before,
      topic: { chosen: ['sport', 'weather'], excluded: [] },
    });
  });
});

describe('Excluding a value', () => {
  it('takes it out of the chosen ones', () => {
    expect(toggledExclusion(view(['GE', 'UA']), 'region', 'GE').region).toEqual({
      chosen: ['UA'],
      excluded: ['GE'],
    });
  });

  it('twice leaves it neither chosen nor excluded', () => {
    fc.assert(
      fc.property(anyView, value, (before, code) => {
        fc.pre(!before.region.excluded.includes(code));
        const twice = toggledExclusion(toggledExclusion(before, 'region', code), 'region', code);
        expect(twice.region).toEqual(removed(before, 'region', code).region);
      }),
    );
  });
});

describe('Removing a filter', () => {
  it('takes the value away, chosen or excluded, and nothing else', () => {
    fc.assert(
      fc.property(anyView, value, (before, code) => {
        const others = (values: readonly string[]) => values.filter(one => one !== code);
        const { chosen, excluded } = before.region;
        expect(removed(before, 'region', code)).toEqual({
          ...before,
          region: { chosen: others(chosen), excluded: others(excluded) },
        });
      }),
    );
  });
});

describe('The filters in force', () => {
  it('are listed by their names, excluded ones with "not"', () => {
    expect(chosenFilters(view(['151', 'UA'], ['GE']), TITLES)).toEqual([
      { group: 'region', value: '151', label: 'Eastern Europe' },
      { group: 'region', value: 'UA', label: 'Ukraine' },
      { group: 'region', value: 'GE', label: 'not Georgia' },
      { group: 'topic', value: 'sport', label: 'Sport' },
    ]);
  });

  it('are none in the empty view', () => {
    expect(chosenFilters(EMPTY_VIEW, TITLES)).toEqual([]);
  });

  it('carry the full name of a topic, and the value itself where it has none', () => {
    expect(filterName('topic', 'conflict', TITLES)).toBe('Conflict, war and peace');
    expect(filterName('topic', 'gossip', TITLES)).toBe('gossip');
  });

  it('call sources by their titles, languages, lengths and states as one does', () => {
    expect(filterName('source', 'a.txt', TITLES)).toBe('The Harbour News');
    expect(filterName('source', 'gone.txt', TITLES)).toBe('gone.txt');
    expect(filterName('language', 'pt', TITLES)).toBe('Portuguese');
    expect(filterName('length', 'brief', TITLES)).toBe('Up to 2 minutes');
    expect(filterName('state', 'starred', TITLES)).toBe('Starred');
  });
});
