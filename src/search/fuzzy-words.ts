import Fuse from 'fuse.js/basic';
import { editCost } from './edit-cost';
import { bitCount, type Signatures, signature } from './signatures';
import type { Vocabulary } from './vocabulary';

export interface FuzzyWord {
  readonly id: number;
  readonly word: string;
  /** See editCost. */
  readonly cost: number;
}

/** Which of the proposed words a typed word may stand for; the bench compares ways of doing this. */
export type CandidateMatcher = (typed: string, candidates: readonly string[]) => Iterable<string>;

/** Words that Fuse looks at, about 2 µs each. At 48 the right word was among them 98 times in 100. */
const CANDIDATES = 48;
/** Letters that two words at two edits from each other may not share, and letters more or fewer. */
const LETTERS_APART = 4;
const LENGTH_APART = 2;
/** Fuse's measure is errors by length of the typed word: two in five letters, and a little for their place. */
const FUSE_THRESHOLD = 0.45;

/** Fuse in its right place: on the few words that the signatures propose. */
export const matchWithFuse: CandidateMatcher = (typed, candidates) =>
  new Fuse(candidates, { threshold: FUSE_THRESHOLD, shouldSort: false }).search(typed).map(hit => hit.item);

/** How much a lone word of so many letters may be off. Three letters bear one slip, long words two. */
export function costLimit(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 8 ? 1.45 : 2.05;
}

/** Finds the words of a vocabulary that a typed word may be a misspelling of. */
export class FuzzyWords {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly signatures: Signatures,
    /** Words no article has any more are passed over. */
    private readonly isAlive: (word: number) => boolean,
    private readonly match: CandidateMatcher = matchWithFuse,
  ) {}

  /** The words within `costLimit`, cheapest first. With `asPrefix` the typed word may be the beginning of one. */
  near(typed: string, asPrefix: boolean, limit = costLimit(typed.length)): FuzzyWord[] {
    if (limit === 0) return [];
    const ids = this.propose(typed, asPrefix);
    const byWord = new Map(ids.map(id => [this.vocabulary.word(id), id]));
    const found: FuzzyWord[] = [];
    for (const word of this.match(typed, [...byWord.keys()])) {
      const cost = editCost(typed, word, limit, asPrefix);
      if (cost <= limit && word !== typed) found.push({ id: byWord.get(word) ?? 0, word, cost });
    }
    return found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  }

  /** The words whose signatures are nearest, best first: the prefilter. */
  propose(typed: string, asPrefix: boolean): number[] {
    const { letters, pairs } = this.signatures.all();
    const wanted = signature(typed);
    const proposed: { id: number; score: number }[] = [];
    for (let id = 0; id < this.vocabulary.size; id++) {
      const have = letters[id] ?? 0;
      const missing = bitCount(wanted.letters & ~have);
      const extra = asPrefix ? 0 : bitCount(have & ~wanted.letters);
      if (missing + extra > LETTERS_APART || missing > LENGTH_APART) continue;
      const longer = this.vocabulary.length(id) - typed.length;
      if (longer < -LENGTH_APART || (!asPrefix && longer > LENGTH_APART) || !this.isAlive(id)) continue;
      const shared = bitCount(wanted.pairs & (pairs[id] ?? 0));
      proposed.push({ id, score: 2 * shared - missing - extra - Math.abs(longer) * (asPrefix ? 0.25 : 0.5) });
    }
    proposed.sort((a, b) => b.score - a.score || this.vocabulary.compare(a.id, b.id));
    return proposed.slice(0, CANDIDATES).map(({ id }) => id);
  }
}
