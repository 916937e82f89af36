import { TokenBuffer } from './token-buffer';
import { tokenize } from './tokenize';
import type { Vocabulary } from './vocabulary';

/** The numbers of words, added to the vocabulary where they are new. */
export function wordNumbers(words: string, vocabulary: Vocabulary): Set<number> {
  const tokens = new TokenBuffer(1024);
  tokenize(words, 0, vocabulary, tokens, { learn: true });
  return new Set(tokens.word.subarray(0, tokens.count));
}
