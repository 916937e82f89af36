import { CharKind, KINDS } from './characters';
import { Gap, type TokenBuffer } from './token-buffer';
import type { Vocabulary } from './vocabulary';
import { type Apostrophes, WordScanner } from './word-scanner';

const GAPS: Readonly<Record<string, Gap>> = {
  ' ': Gap.Space,
  '\t': Gap.Space,
  '\n': Gap.Space,
  '\r': Gap.Space,
  '\u00a0': Gap.Space,
  "'": Gap.Space,
  '\u2019': Gap.Space,
  '-': Gap.Hyphen,
  '\u2010': Gap.Hyphen,
  '\u2011': Gap.Hyphen,
  '/': Gap.Hyphen,
  '.': Gap.Dot,
  ',': Gap.Comma,
  '!': Gap.Stop,
  '?': Gap.Stop,
  '。': Gap.Stop,
};

const GAP_OF = new Uint8Array(0x10000).fill(Gap.Other);
for (const [char, gap] of Object.entries(GAPS)) GAP_OF[char.charCodeAt(0)] = gap;

export interface TokenizeOptions {
  readonly apostrophes?: Apostrophes;
  /** Adds unknown words to the vocabulary: for compiling tables, never for texts. */
  readonly learn?: boolean;
}

const scanner = new WordScanner();

/**
 * Appends the tokens of `text` to `tokens`. A word is a run of letters and digits; "U.S." is one word,
 * a possessive 's is left out of its word, words joined by a hyphen are two with `Gap.Hyphen`. Offsets
 * are UTF-16 code units from 0.
 */
export function tokenize(
  text: string,
  piece: number,
  vocabulary: Vocabulary,
  tokens: TokenBuffer,
  { apostrophes = 'inside', learn = false }: TokenizeOptions = {},
): void {
  let gap: Gap = Gap.Stop;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] as CharKind;
    if (kind === CharKind.Other || kind === CharKind.Skipped) {
      const found = GAP_OF[code] as Gap;
      if (found > gap) gap = found;
      at++;
      continue;
    }
    scanner.scan(text, at, apostrophes);
    const { hash, check, end, shape } = scanner;
    const word = learn ? vocabulary.add(hash, check) : vocabulary.find(hash, check);
    tokens.push(at, end, word, gap, shape, piece);
    gap = Gap.Space;
    at = scanner.next;
  }
}
