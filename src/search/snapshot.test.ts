import { expect, it } from 'vitest';
import { SearchIndex } from './search-index';
import { buffersOf } from './snapshot';

function snapshot() {
  const index = new SearchIndex();
  index.add(4, { headline: 'A treaty in Pyongyang', body: ['Russia and North Korea sign.'] });
  return index.toSnapshot();
}

it('takes no notice of a snapshot that is damaged, of another version or none at all', () => {
  expect(SearchIndex.fromSnapshot(snapshot())?.size).toBe(1);
  expect(SearchIndex.fromSnapshot({ ...snapshot(), version: 0 })).toBeNull();
  const flipped = snapshot();
  flipped.postings.bytes[0] = 5;
  expect(SearchIndex.fromSnapshot(flipped)).toBeNull();
  const cut = { ...snapshot(), sorted: new Uint32Array(2) };
  expect(SearchIndex.fromSnapshot(cut)).toBeNull();
  for (const other of [null, undefined, 7, 'x', {}, []]) expect(SearchIndex.fromSnapshot(other)).toBeNull();
});

it('can be transferred', () => {
  const sent = snapshot();
  const received = structuredClone(sent, { transfer: buffersOf(sent) });
  expect(sent.postings.bytes.length).toBe(0);
  expect([...(SearchIndex.fromSnapshot(received)?.search('pyonyang').rows ?? [])]).toEqual([4]);
});
