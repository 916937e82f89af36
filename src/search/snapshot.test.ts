import { expect, it } from 'vitest';
import { SearchIndex } from './search-index';
import { joinParts, partsOf, planOf, type SnapshotPart } from './snapshot-parts';

function snapshot() {
  const index = new SearchIndex();
  index.add(4, { headline: 'A treaty in Pyongyang', body: ['Russia and North Korea sign.'] });
  return index.toSnapshot();
}

/** What comes of a snapshot that is stored part by part and put together again. */
async function stored(change: (parts: SnapshotPart[]) => void = () => {}) {
  const parts = structuredClone([...partsOf(snapshot())]);
  const plan = planOf(snapshot());
  change(parts);
  return joinParts(plan, async number => parts[number]);
}

it('takes no notice of a snapshot of another version, or of none at all', () => {
  expect(SearchIndex.fromSnapshot(snapshot())?.size).toBe(1);
  expect(SearchIndex.fromSnapshot({ ...snapshot(), version: 0 })).toBeNull();
  for (const other of [null, undefined, 7, 'x', {}, []]) expect(SearchIndex.fromSnapshot(other)).toBeNull();
});

it('is the same when it is put together of its parts', async () => {
  const index = SearchIndex.fromSnapshot(await stored());
  expect([...(index?.search('pyonyang').rows ?? [])]).toEqual([4]);
  expect(planOf(snapshot()).parts).toBe([...partsOf(snapshot())].length);
});

it('is none where a part is damaged or missing, or another version made it', async () => {
  const flipped = await stored(parts => {
    const [first] = parts;
    if (first) first.values[0] = (first.values[0] ?? 0) + 1;
  });
  expect(flipped).toBeNull();
  expect(await stored(parts => parts.pop())).toBeNull();
  const other = { ...planOf(snapshot()), version: 0 };
  expect(await joinParts(other, async () => undefined)).toBeNull();
});
