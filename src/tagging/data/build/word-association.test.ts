import { expect, test } from 'vitest';
import { associateWords } from './word-association';
import { countWords } from './word-features';
import { wordTable } from './word-table';

const slugs = ['arts', 'sport', 'religion'];
const texts = [
  ...Array.from({ length: 1200 }, (_, n) => ({
    text: n < 30 ? 'the canvas sold' : `text ${n}`,
    topic: 'arts',
  })),
  ...Array.from({ length: 1200 }, (_, n) => ({
    text: n < 30 ? 'the relay began' : `text ${n}`,
    topic: 'sport',
  })),
  { text: 'the sermon ended', topic: 'religion' },
];
const features = countWords(texts, slugs);
const weights = associateWords(features);
const weightOf = (topic: string, word: string) =>
  weights[slugs.indexOf(topic)]?.[features.words.indexOf(word)] ?? 0;

test('a word speaks for the topic it stands in and against the others', () => {
  expect(weightOf('arts', 'canvas')).toBeGreaterThan(0);
  expect(weightOf('sport', 'canvas')).toBeLessThan(0);
  expect(Math.abs(weightOf('arts', 'the'))).toBeLessThan(0.01);
});

test('nothing is learned of a topic with a handful of texts', () => {
  expect(weightOf('religion', 'the')).toBe(0);
});

test('the table leaves out the words of the lexicon', () => {
  const all = (known: string[]) =>
    JSON.stringify(wordTable(features.words, weights, slugs, new Set(known)).arts);
  expect(all([])).toContain('canvas');
  expect(all(['canvas'])).not.toContain('canvas');
});
