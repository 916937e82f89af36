import { CharKind, FOLDED, KINDS } from './characters';
import { Shape } from './token-buffer';
import { EMPTY_HASH, hashStep } from './vocabulary';

/** Apostrophes stand inside words ("N'Djamena"); in French and Italian they part an article from its noun ("l'Ukraine"). */
export type Apostrophes = 'inside' | 'between';

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const FULL_STOP = 0x2e;
const SMALL = 0x20;
const LETTER_S = 0x73;

/** Reads one word at a time; its fields tell of the last one. One is enough, so that words cost no objects. */
export class WordScanner {
  /** Of the folded letters, full stops and apostrophes left out. */
  hash = EMPTY_HASH;
  /** UTF-16 offset after the last letter, … */
  end = 0;
  /** … and where to read on: after a possessive 's. */
  next = 0;
  /** Bits of `Shape`. */
  shape = 0;
  private letters = 0;
  private capitals = 0;
  private sinceDot = 0;

  /** Reads the word at `start`, which must be a letter or digit. */
  scan(text: string, start: number, apostrophes: Apostrophes): void {
    this.begin(text.charCodeAt(start));
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = KINDS[code] as CharKind;
      if (kind === CharKind.Skipped) continue;
      if (kind === CharKind.Other) {
        if (!this.continuesAfter(text, at, code, apostrophes)) break;
      } else if (kind !== CharKind.Single) {
        this.take(code, kind, at);
      } else {
        if (at > start) break;
        this.take(code, kind, at);
        at++;
        break;
      }
    }
    this.next = Math.max(at, this.next);
    if (this.capitals > 1 && this.capitals === this.letters) this.shape |= Shape.AllCapitals;
  }

  private begin(code: number): void {
    const kind = KINDS[code];
    this.hash = EMPTY_HASH;
    this.shape = kind === CharKind.Upper ? Shape.Capital : kind === CharKind.Digit ? Shape.Digit : 0;
    this.letters = 0;
    this.capitals = 0;
    this.sinceDot = 0;
    this.next = 0;
  }

  private take(code: number, kind: CharKind, at: number): void {
    this.hash = hashStep(this.hash, FOLDED[code] as number);
    this.letters++;
    this.sinceDot++;
    if (kind === CharKind.Upper) this.capitals++;
    this.end = at + 1;
  }

  /** Whether the word goes on after a character that is none of a word's: "U.S.", "N'Djamena". */
  private continuesAfter(text: string, at: number, code: number, apostrophes: Apostrophes): boolean {
    if (code === FULL_STOP) {
      const isInitial = this.sinceDot === 1 && this.capitals > 0 && isWordChar(text, at + 1);
      if (isInitial) {
        this.shape |= Shape.Dotted;
        this.sinceDot = 0;
      }
      return isInitial;
    }
    if ((code !== APOSTROPHE && code !== CURLY_APOSTROPHE) || apostrophes === 'between') return false;
    const isPossessive = (text.charCodeAt(at + 1) | SMALL) === LETTER_S && !isWordChar(text, at + 2);
    if (!isPossessive) return isWordChar(text, at + 1);
    this.shape |= Shape.Possessive;
    this.next = at + 2;
    return false;
  }
}

function isWordChar(text: string, at: number): boolean {
  const kind = at < text.length ? (KINDS[text.charCodeAt(at)] as number) : CharKind.Other;
  return kind === CharKind.Lower || kind === CharKind.Upper || kind === CharKind.Digit;
}
