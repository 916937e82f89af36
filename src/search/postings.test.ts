import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANY_FIELD } from './fields';
import { Postings } from './postings';

/** What a word's list holds: packed counts by row. */
function contents(postings: Postings, word: number): [number, number][] {
  const { rows, counts, start, length } = postings.list(word);
  return Array.from({ length }, (_, i): [number, number] => [rows[start + i] ?? -1, counts[start + i] ?? 0]);
}

const WORDS = 5;
const word = fc.nat(WORDS - 1);
const row = fc.oneof(fc.nat(40), fc.nat(5_000_000));
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ set: fc.tuple(word, row, fc.integer({ min: 1, max: ANY_FIELD })) }) },
  fc.record({ remove: fc.tuple(word, row) }),
  fc.record({ removeAll: fc.array(row, { maxLength: 30 }) }),
  fc.constant('store' as const),
);

it('holds for each word the rows it is in, in order, through any setting, removing and storing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), steps => {
      let postings = new Postings();
      const expected = Array.from({ length: WORDS }, () => new Map<number, number>());
      for (const one of steps) {
        if (one === 'store') postings = Postings.fromData(postings.toData(WORDS));
        else if ('set' in one) {
          const [word, row, counts] = one.set;
          postings.set(word, row, counts);
          expected[word]?.set(row, counts);
        } else if ('remove' in one) {
          postings.remove(...one.remove);
          expected[one.remove[0]]?.delete(one.remove[1]);
        } else {
          postings.removeAll(new Set(one.removeAll));
          for (const rows of expected) for (const row of one.removeAll) rows.delete(row);
        }
      }
      expected.forEach((rows, word) => {
        expect(postings.frequency(word)).toBe(rows.size);
        expect(contents(postings, word)).toEqual([...rows].sort(([a], [b]) => a - b));
      });
    }),
  );
});

it('has nothing for a word it never met', () => {
  expect(new Postings().list(-1).length).toBe(0);
  expect(new Postings().frequency(7)).toBe(0);
});

it('leaves a list that is in use as it was', () => {
  const postings = new Postings();
  for (let row = 0; row < 30_000; row++) postings.set(1, row, 1);
  const list = postings.list(1);
  postings.set(1, 7, 9);
  for (let again = 0; again < 4; again++) postings.list(1);
  expect(list.rows[list.start + 29_999]).toBe(29_999);
  expect(list.counts[list.start + 7]).toBe(1);
});

it('takes little more than two bytes an article', () => {
  const postings = new Postings();
  for (let row = 0; row < 10_000; row++) postings.set(row % 7, row * 3, row % 5 === 0 ? 2 : 1);
  expect(postings.toData(7).bytes.length).toBeLessThan(13_000);
});
