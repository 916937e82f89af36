import { describe, expect, it } from 'vitest';
import { type TagEdit, withEdit, withoutEdit } from './correction';

const addRussia: TagEdit = { kind: 'add', group: 'region', value: 'RU' };
const removeRussia: TagEdit = { kind: 'remove', group: 'region', value: 'RU' };
const removeSport: TagEdit = { kind: 'remove', group: 'topic', value: 'sport' };
const georgia = (country: string): TagEdit => ({ kind: 'read', name: 'Georgia', country });

describe('Edits of an article’s tags', () => {
  it('come one behind the other', () => {
    expect(withEdit(withEdit([], addRussia), removeSport)).toEqual([addRussia, removeSport]);
  });

  it('give way to a later one about the same tag or name', () => {
    expect(withEdit([addRussia, removeSport], removeRussia)).toEqual([removeSport, removeRussia]);
    expect(withEdit([georgia('US')], georgia('GE'))).toEqual([georgia('GE')]);
  });

  it('can be taken back one by one', () => {
    expect(withoutEdit([addRussia, georgia('US')], georgia('US'))).toEqual([addRussia]);
    expect(withoutEdit([addRussia], removeSport)).toEqual([addRussia]);
  });
});
