import { grown } from './growth';
import { stem } from './inflection';
import { hash, type Vocabulary } from './vocabulary';

/**
 * Numbers that tell words apart at a glance. For the typo step: of each word of the vocabulary the set of its letters and the set
 * of its letter pairs, 32 bits each. One edit changes few bits, so two machine words tell whether
 * a spelling can be near: eight bytes a word, nothing to maintain, and the whole vocabulary is read in
 * a fraction of a millisecond. For other forms of a word: a hash of its stem.
 */
export class Signatures {
  #letters = new Uint32Array(128);
  #pairs = new Uint32Array(128);
  #stems = new Uint32Array(128);
  #size = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Signatures of all words by id; words that came since the last call are added. */
  all(): AllSignatures {
    const { size } = this.vocabulary;
    this.#letters = grown(this.#letters, size);
    this.#pairs = grown(this.#pairs, size);
    this.#stems = grown(this.#stems, size);
    for (; this.#size < size; this.#size++) {
      const word = this.vocabulary.word(this.#size);
      const { letters, pairs } = signature(word);
      this.#stems[this.#size] = stemHash(stem(word));
      this.#letters[this.#size] = letters;
      this.#pairs[this.#size] = pairs;
    }
    return { letters: this.#letters, pairs: this.#pairs, stems: this.#stems };
  }
}

/** By word id. */
export interface AllSignatures {
  readonly letters: Uint32Array;
  readonly pairs: Uint32Array;
  /** Hash of each word's stem: the same for all forms of a word. */
  readonly stems: Uint32Array;
}

export interface Signature {
  /** One bit a letter; letters beyond a to z share six. */
  readonly letters: number;
  /** Bits of the letter pairs, the beginning of the word counting as a letter. */
  readonly pairs: number;
}

/** Which letters and pairs of letters a folded word has, as bits: what two words do not share tells that they are far apart. */
export function signature(word: string): Signature {
  let letters = 0;
  let pairs = 0;
  let previous = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const isLatin = unit >= 97 && unit <= 122;
    letters |= 1 << (isLatin ? unit - 97 : 26 + (unit % 6));
    pairs |= 1 << (Math.imul(previous * 31 + unit, 0x9e3779b1) >>> 27);
    previous = unit;
  }
  return { letters, pairs };
}

/** By what inflected forms are found: words with the same stem have the same. @param root the stem, folded @returns 32 bits, unsigned */
export function stemHash(root: string): number {
  return hash(root) >>> 0;
}

/** Number of bits set (Warren, Hacker's Delight, 5-1). */
export function bitCount(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
