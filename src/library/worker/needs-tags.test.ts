import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/criteria';
import { needsTags } from './needs-tags';

describe('Criteria need places and topics', () => {
  it('where a region or topic is chosen, excluded or asked for in the search', () => {
    expect(needsTags({ ...EVERYTHING, region: { chosen: ['UA'], excluded: [] } })).toBe(true);
    expect(needsTags({ ...EVERYTHING, topic: { chosen: [], excluded: ['sport'] } })).toBe(true);
    expect(needsTags({ ...EVERYTHING, q: 'treaty -in:russia' })).toBe(true);
  });

  it('and else do not', () => {
    expect(needsTags(EVERYTHING)).toBe(false);
    const starred = { ...EVERYTHING, q: 'treaty is:starred', state: { chosen: ['read'], excluded: [] } };
    expect(needsTags(starred)).toBe(false);
  });
});
