import type { Postings } from './postings';
import { bitCount, type Signatures, signature } from './signatures';
import type { Vocabulary } from './vocabulary';

/** Words proposed; Fuse takes 2 µs for each. */
const PROPOSALS = 48;
/** Letters of the typed word that a word at two edits may lack, letters apart both ways, letters more or fewer. */
const LETTERS_MISSING = 2;
const LETTERS_APART = 4;
const LENGTH_APART = 2;
/** Scores are kept above zero, to be counted in an array. */
const SCORES = 180;
const SCORE_OFFSET = 40;

export interface ProposalRooms {
  readonly vocabulary: Vocabulary;
  readonly signatures: Signatures;
  /** Words that no article has any more are passed over. */
  readonly postings: Pick<Postings, 'frequency'>;
}

/**
 * Of some words those whose signatures are nearest to a typed word's, best first and of equals in the given
 * order: the prefilter of the typo step. It reads eight bytes a word and keeps no index, so that
 * nothing has to be kept up to date.
 */
export function proposeWords(
  typed: string,
  asPrefix: boolean,
  words: Uint32Array | readonly number[],
  { vocabulary, signatures, postings }: ProposalRooms,
): number[] {
  const { letters, pairs } = signatures.all();
  const wanted = signature(typed);
  const lengthApart = asPrefix ? Number.POSITIVE_INFINITY : LENGTH_APART;
  const byScore: number[][] = [];
  for (let at = 0; at < words.length; at++) {
    const id = words[at] ?? 0;
    const have = letters[id] ?? 0;
    const missing = bitCount(wanted.letters & ~have);
    if (missing > LETTERS_MISSING) continue;
    const extra = asPrefix ? 0 : bitCount(have & ~wanted.letters);
    if (missing + extra > LETTERS_APART) continue;
    const longer = vocabulary.length(id) - typed.length;
    if (longer < -LENGTH_APART || longer > lengthApart || postings.frequency(id) === 0) continue;
    const shared = bitCount(wanted.pairs & (pairs[id] ?? 0));
    const away = asPrefix ? Math.min(Math.abs(longer), 8) : 2 * Math.abs(longer);
    const score = SCORE_OFFSET + 4 * (shared - missing) - 2 * extra - away;
    const equals = byScore[score];
    if (equals) equals.push(id);
    else byScore[score] = [id];
  }
  const best: number[] = [];
  for (let score = SCORES - 1; score >= 0 && best.length < PROPOSALS; score--) {
    best.push(...(byScore[score] ?? []).slice(0, PROPOSALS - best.length));
  }
  return best;
}
