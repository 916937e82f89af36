import type { Postings } from './postings';
import { bitCount, type Signatures, signature } from './signatures';
import type { Vocabulary } from './vocabulary';

/**
 * Words proposed; Fuse takes 2 µs for each. The right word was among the first 16 for 98.8 % of the mistyped
 * words of the evaluation queries, among 32 for 99.4 %; where only its beginning was typed more are needed.
 */
const PROPOSALS = 24;
const PREFIX_PROPOSALS = 36;
/** Letters to come beyond this are not held against a word. */
const MOST_TO_COME = 8;
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

/** Scores of words by their place in the list looked at, 0 for those out of reach, and how many have each score. */
class Tally {
  readonly #scores: Uint8Array;
  readonly #counts = new Uint32Array(SCORES);

  constructor(private readonly words: Uint32Array) {
    this.#scores = new Uint8Array(words.length);
  }

  set(at: number, score: number): void {
    this.#scores[at] = score;
    this.#counts[score] = (this.#counts[score] ?? 0) + 1;
  }

  /** The words with the highest scores, best first. */
  best(count: number): number[] {
    let lowest = SCORES - 1;
    for (let taken = 0; lowest > 1; lowest--) {
      taken += this.#counts[lowest] ?? 0;
      if (taken >= count) break;
    }
    const places: number[] = [];
    for (let at = 0; at < this.#scores.length; at++) if ((this.#scores[at] ?? 0) >= lowest) places.push(at);
    places.sort((a, b) => (this.#scores[b] ?? 0) - (this.#scores[a] ?? 0) || a - b);
    return places.slice(0, count).map(at => this.words[at] ?? 0);
  }
}

/**
 * Of some words those whose signatures are nearest to a typed word's, best first and of equals in the given
 * order: the prefilter of the typo step. It reads eight bytes a word and keeps no index, so that
 * nothing has to be kept up to date. With `asPrefix` the words that may begin with what was typed come
 * after those that may be it.
 */
export function proposeWords(
  typed: string,
  asPrefix: boolean,
  words: Uint32Array,
  rooms: ProposalRooms,
): number[] {
  const whole = new Tally(words);
  const begun = asPrefix ? new Tally(words) : null;
  scoreWords(typed, words, rooms, whole, begun);
  return [...new Set([...whole.best(PROPOSALS), ...(begun?.best(PREFIX_PROPOSALS) ?? [])])];
}

function scoreWords(
  typed: string,
  words: Uint32Array,
  { vocabulary, signatures, postings }: ProposalRooms,
  whole: Tally,
  begun: Tally | null,
): void {
  const { letters, pairs } = signatures.all();
  const wanted = signature(typed);
  const fewestPairs = Math.max(1, bitCount(wanted.pairs) - PAIRS_MISSING);
  const lengthApart = begun ? Number.POSITIVE_INFINITY : LENGTH_APART;
  for (let at = 0; at < words.length; at++) {
    const id = words[at] ?? 0;
    const have = letters[id] ?? 0;
    const missing = bitCount(wanted.letters & ~have);
    if (missing > LETTERS_MISSING) continue;
    const shared = bitCount(wanted.pairs & (pairs[id] ?? 0));
    if (shared < fewestPairs) continue;
    const longer = vocabulary.length(id) - typed.length;
    if (longer < -LENGTH_APART || longer > lengthApart || postings.frequency(id) === 0) continue;
    const away = Math.abs(longer);
    const extra = bitCount(have & ~wanted.letters);
    if (longer <= LENGTH_APART && missing + extra <= LETTERS_APART) {
      whole.set(at, SCORE_OFFSET + 4 * shared - 2 * (missing + extra + away));
    }
    begun?.set(at, SCORE_OFFSET + 4 * (shared - missing) - Math.min(away, MOST_TO_COME));
  }
}
