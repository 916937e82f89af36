import { expect, it } from 'vitest';
import { EVERYTHING } from '../model/criteria';
import { criteriaOf, parseViewState } from '../url/view-state';
import { searchOf } from './found-rows';

it('A search is the same one whether an address says it or what was seen last', () => {
  expect(searchOf(criteriaOf(parseViewState('?article=1').view))).toBe(searchOf(EVERYTHING));
  expect(searchOf({ ...EVERYTHING, q: 'kyiv' })).not.toBe(searchOf(EVERYTHING));
});
