import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ArticleWords } from './article-words';

/** Words of an article of some length, told by its row and a number. */
const wordsOf = (row: number, length: number, number = 0) =>
  Array.from({ length }, (_, i) => (i * 7 + row * 13 + number) % 50_000);
/** Some articles fill most of a page. */
const length = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(400_000));
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ set: fc.tuple(fc.nat(11), length) }) },
  fc.record({ remove: fc.nat(11) }),
  fc.constant('store' as const),
);

it('gives back the words of each article, through any setting, removing and storing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), steps => {
      let articles = new ArticleWords();
      const expected = new Map<number, number[]>();
      steps.forEach((one, number) => {
        if (one === 'store') articles = ArticleWords.fromData(structuredClone(articles.toData()));
        else if ('set' in one) {
          const [row, length] = one.set;
          articles.remove(row);
          expected.set(row, wordsOf(row, length, number));
          articles.set(row, wordsOf(row, length, number));
        } else {
          articles.remove(one.remove);
          expected.delete(one.remove);
        }
      });
      expect([...articles.rows()]).toEqual([...expected.keys()].sort((a, b) => a - b));
      for (const [row, words] of expected) {
        const sequence = articles.sequence(row);
        expect(sequence.length).toBe(words.length);
        expect(words.every((word, at) => sequence[at] === word)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

it('is empty for a row that is free', () => {
  expect(new ArticleWords().sequence(3).length).toBe(0);
});

it('frees what is dead: of many articles that went, no page is left', () => {
  const articles = new ArticleWords();
  for (let row = 0; row < 20; row++) articles.set(row, wordsOf(row, 400_000));
  expect(articles.toData().pages.length).toBe(16);
  for (let row = 1; row < 20; row++) articles.remove(row);
  expect(articles.toData().pages.map(page => page.length)).toEqual([400_000]);
  expect([...articles.sequence(0)]).toEqual(wordsOf(0, 400_000));
});
