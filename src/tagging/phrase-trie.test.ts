import { describe, expect, test } from 'vitest';
import { PhraseTrie } from './phrase-trie';
import { TokenBuffer } from './token-buffer';
import { tokenize } from './tokenize';
import { Vocabulary } from './vocabulary';

function longestIn(phrases: string[], text: string): string[] {
  const vocabulary = new Vocabulary();
  const trie = new PhraseTrie<string>(vocabulary);
  for (const phrase of phrases) trie.set(phrase, phrase);
  const tokens = new TokenBuffer();
  tokenize(text, 0, vocabulary, tokens);
  const found: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const phrase = trie.longestAt(tokens, at);
    if (phrase === undefined) continue;
    found.push(phrase);
    at = trie.matchEnd - 1;
  }
  return found;
}

describe('the longest phrase', () => {
  test.each([
    [['Guinea', 'Papua New Guinea'], 'in Papua New Guinea', ['Papua New Guinea']],
    [['New York', 'York'], 'New Yorkers love York', ['York']],
    [['Port-au-Prince'], 'PORT AU PRINCE', ['Port-au-Prince']],
    [['St. Petersburg'], 'St Petersburg and St. Petersburg', ['St. Petersburg', 'St. Petersburg']],
    [['South Sudan'], 'Going south, Sudan waits', []],
    [['Korea'], '', []],
  ])('of %j in %j is %j', (phrases, text, expected) => {
    expect(longestIn(phrases, text)).toEqual(expected);
  });
});

test('a phrase keeps one value', () => {
  const trie = new PhraseTrie<number>(new Vocabulary());
  trie.set('New Delhi', 1);
  trie.set('new delhi', 2);
  expect(trie.get('NEW DELHI')).toBe(2);
  expect(trie.get('Delhi')).toBeUndefined();
});
