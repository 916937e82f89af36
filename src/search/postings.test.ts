import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countIn } from './fields';
import { Postings } from './postings';

/** What a word's list holds: mentions in the body by row. */
function contents(postings: Postings, word: number): [number, number][] {
  const { rows, counts, start, length } = postings.list(word);
  return Array.from({ length }, (_, i): [number, number] => [
    rows[start + i] ?? -1,
    countIn(counts[start + i] ?? 0, 0),
  ]).sort(([a], [b]) => a - b);
}

const WORDS = 5;
const article = fc.array(fc.nat(WORDS - 1), { maxLength: 8 });

it('holds for each word the rows it is in, through any adding, removing and storing', () => {
  fc.assert(
    fc.property(
      fc.array(article, { maxLength: 40 }),
      fc.infiniteStream(fc.boolean()),
      (articles, removed) => {
        let postings = new Postings();
        const expected = Array.from({ length: WORDS }, () => new Map<number, number>());
        articles.forEach((words, row) => {
          for (const word of words) {
            postings.count(word, row, 0);
            expected[word]?.set(row, (expected[word]?.get(row) ?? 0) + 1);
          }
          if (!removed.next().value) return;
          const goes = row >> 1;
          for (let word = 0; word < WORDS; word++) {
            postings.remove(word, goes);
            expected[word]?.delete(goes);
          }
          postings = Postings.fromData(postings.toData(WORDS));
        });
        expected.forEach((rows, word) => {
          expect(postings.frequency(word)).toBe(rows.size);
          expect(contents(postings, word)).toEqual([...rows].sort(([a], [b]) => a - b));
        });
      },
    ),
  );
});

it('has nothing for a word it never met', () => {
  expect(new Postings().list(-1).length).toBe(0);
  expect(new Postings().frequency(7)).toBe(0);
});

it('counts up to what six bits hold', () => {
  const postings = new Postings();
  for (let i = 0; i < 100; i++) postings.count(3, 0, 0);
  expect(contents(postings, 3)).toEqual([[0, 63]]);
});
