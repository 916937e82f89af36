import { expect, it } from 'vitest';
import { growCorpus } from './grow';
import { quantile } from './measure';
import { vocabularyOf } from './typo-step';

const CORPUS = [
  { id: 7, title: 'To the moon', body: 'One paragraph.\n\nAnother one.' },
  { id: 3, title: 'A treaty', body: 'A third paragraph.' },
];

it('keeps the articles, invents more and is the same every time', () => {
  const grown = growCorpus(CORPUS, 50, true);
  expect(grown.length).toBe(50);
  expect(grown.slice(0, 2)).toEqual(CORPUS);
  expect(new Set(grown.map(({ id }) => id)).size).toBe(50);
  expect(growCorpus(CORPUS, 50, true)).toEqual(grown);
});

it('makes the vocabulary grow only with names', () => {
  const words = vocabularyOf(CORPUS).size;
  expect(vocabularyOf(growCorpus(CORPUS, 200, false)).size).toBe(words);
  expect(vocabularyOf(growCorpus(CORPUS, 200, true)).size).toBeGreaterThan(words + 400);
});

it('finds the value that a share of all lies below', () => {
  expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
  expect(quantile([5, 1, 3, 2, 4], 0.99)).toBe(5);
});
