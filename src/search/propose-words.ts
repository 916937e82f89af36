import type { Postings } from './postings';
import { bitCount, type Signatures, signature } from './signatures';
import type { Vocabulary } from './vocabulary';

/** Words proposed; Fuse takes 2 µs for each. */
const PROPOSALS = 48;
/** Letters of the typed word that a word at two edits may lack, letters apart both ways, letters more or fewer. */
const LETTERS_MISSING = 2;
const LETTERS_APART = 4;
const LENGTH_APART = 2;
/** An edit changes two letter pairs, a transposition three; so many may differ at two edits. */
const PAIRS_MISSING = 6;
/** Scores are counted in an array: kept above zero, which stands for words out of reach. */
const SCORES = 180;
const SCORE_OFFSET = 45;

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
  words: Uint32Array,
  rooms: ProposalRooms,
): number[] {
  const scores = new Uint8Array(words.length);
  const counts = scoreWords(typed, asPrefix, words, rooms, scores);
  let lowest = SCORES - 1;
  for (let taken = counts[lowest] ?? 0; taken < PROPOSALS && lowest > 1; taken += counts[lowest] ?? 0)
    lowest--;
  const best: { id: number; score: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const score = scores[at] ?? 0;
    if (score >= lowest) best.push({ id: words[at] ?? 0, score });
  }
  return best
    .sort((a, b) => b.score - a.score)
    .slice(0, PROPOSALS)
    .map(({ id }) => id);
}

/** Fills in each word's score, 0 for those out of reach; gives how many have each. */
function scoreWords(
  typed: string,
  asPrefix: boolean,
  words: Uint32Array,
  { vocabulary, signatures, postings }: ProposalRooms,
  scores: Uint8Array,
): Uint32Array {
  const { letters, pairs } = signatures.all();
  const wanted = signature(typed);
  const fewestPairs = Math.max(1, bitCount(wanted.pairs) - PAIRS_MISSING);
  const lengthApart = asPrefix ? Number.POSITIVE_INFINITY : LENGTH_APART;
  const counts = new Uint32Array(SCORES);
  for (let at = 0; at < words.length; at++) {
    const id = words[at] ?? 0;
    const have = letters[id] ?? 0;
    const missing = bitCount(wanted.letters & ~have);
    if (missing > LETTERS_MISSING) continue;
    const extra = asPrefix ? 0 : bitCount(have & ~wanted.letters);
    if (missing + extra > LETTERS_APART) continue;
    const shared = bitCount(wanted.pairs & (pairs[id] ?? 0));
    if (shared < fewestPairs) continue;
    const longer = vocabulary.length(id) - typed.length;
    if (longer < -LENGTH_APART || longer > lengthApart || postings.frequency(id) === 0) continue;
    const away = asPrefix ? Math.min(Math.abs(longer), 8) : 2 * Math.abs(longer);
    const score = SCORE_OFFSET + 4 * (shared - missing) - 2 * extra - away;
    scores[at] = score;
    counts[score] = (counts[score] ?? 0) + 1;
  }
  return counts;
}
