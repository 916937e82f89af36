import { describe, expect, it } from 'vitest';
import { attribution } from './wording';

const record = {
  id: 'a.txt',
  title: 'June 2024',
  publisher: 'VOA News',
  retrievedFrom: 'An author page',
  language: 'en',
  date: '2024-06',
};

describe('The attribution of a source', () => {
  it('says who published it, when, and where it was retrieved from', () => {
    expect(attribution(record)).toBe('VOA News · June 2024 · An author page');
  });

  it('leaves out what the record does not say', () => {
    expect(attribution({ ...record, date: null })).toBe('VOA News · An author page');
    expect(attribution({ ...record, publisher: null, retrievedFrom: null })).toBe('June 2024');
    expect(attribution({ ...record, publisher: null, retrievedFrom: null, date: null })).toBe('');
  });
});
