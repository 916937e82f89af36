import { CharKind, FOLDED, KINDS } from './characters';
import { Shape } from './token-buffer';

/** Apostrophes stand inside words ("N'Djamena"); in French and Italian they part an article from its noun ("l'Ukraine"). */
export type Apostrophes = 'inside' | 'between';

/** FNV-1a, … */
const EMPTY_HASH = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
/** … and a sum of powers: with the two, words are told apart without their letters (see `Vocabulary`). */
const CHECK_FACTOR = 0x2c1b3c6d;

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const FULL_STOP = 0x2e;
const SMALL = 0x20;
const LETTER_S = 0x73;

/** Reads one word at a time; its fields tell of the last one. One is enough, so that words cost no objects. */
export class WordScanner {
  /** Two hashes of the folded letters, full stops and apostrophes left out; 32-bit integers. */
  hash = EMPTY_HASH;
  check = 0;
  /** UTF-16 offset after the last letter, … */
  end = 0;
  /** … and where to read on: after a possessive 's. */
  next = 0;
  /** Bits of `Shape`. */
  shape = 0;
  private capitals = 0;
  /** Where the letters since the last full stop begin, and how many characters are no letters. */
  private initial = 0;
  private others = 0;

  /** Reads the word at `start`, which must be a letter or digit. */
  scan(text: string, start: number, apostrophes: Apostrophes): void {
    this.begin(text.charCodeAt(start), start);
    let at = start;
    do {
      at = this.letters(text, at);
      this.end = at;
    } while (this.continuesAfter(text, at, apostrophes) && ++at < text.length);
    this.next = Math.max(at, this.next);
    if (this.capitals > 1 && this.capitals === this.end - start - this.others)
      this.shape |= Shape.AllCapitals;
  }

  private begin(code: number, start: number): void {
    const kind = KINDS[code];
    this.hash = EMPTY_HASH;
    this.check = 0;
    this.shape = kind === CharKind.Upper ? Shape.Capital : kind === CharKind.Digit ? Shape.Digit : 0;
    this.capitals = 0;
    this.initial = start;
    this.others = 0;
    this.next = 0;
  }

  /** Takes in a run of letters and digits, or one letter of a script without spaces; returns its end. */
  private letters(text: string, from: number): number {
    let { hash, check, capitals } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = KINDS[code] as CharKind;
      if (kind === CharKind.Other || (kind === CharKind.Single && at > from)) break;
      if (kind === CharKind.Skipped) {
        this.others++;
        continue;
      }
      const folded = FOLDED[code] as number;
      hash = Math.imul(hash ^ folded, HASH_PRIME);
      check = (Math.imul(check, CHECK_FACTOR) + folded) | 0;
      if (kind === CharKind.Upper) capitals++;
      if (kind === CharKind.Single) {
        at++;
        break;
      }
    }
    this.hash = hash;
    this.check = check;
    this.capitals = capitals;
    return at;
  }

  /** Whether the word goes on after a character that is none of a word's: "U.S.", "N'Djamena". */
  private continuesAfter(text: string, at: number, apostrophes: Apostrophes): boolean {
    const code = text.charCodeAt(at);
    if (code === FULL_STOP) return this.isInitial(text, at);
    if ((code !== APOSTROPHE && code !== CURLY_APOSTROPHE) || apostrophes === 'between') return false;
    const isPossessive = (text.charCodeAt(at + 1) | SMALL) === LETTER_S && !isWordChar(text, at + 2);
    if (isPossessive) {
      this.shape |= Shape.Possessive;
      this.next = at + 2;
      return false;
    }
    this.others++;
    return isWordChar(text, at + 1);
  }

  private isInitial(text: string, at: number): boolean {
    if (at - this.initial !== 1 || this.capitals === 0 || !isWordChar(text, at + 1)) return false;
    this.shape |= Shape.Dotted;
    this.initial = at + 1;
    this.others++;
    return true;
  }
}

function isWordChar(text: string, at: number): boolean {
  const kind = at < text.length ? (KINDS[text.charCodeAt(at)] as number) : CharKind.Other;
  return kind === CharKind.Lower || kind === CharKind.Upper || kind === CharKind.Digit;
}
