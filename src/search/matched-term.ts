/**
 * How a word came to stand for what was typed: itself; another form of it ("negotiations" for
 * "negotiating"); one that begins with it; a near spelling; two typed words that are one ("cease fire"); one typed
 * word that is two ("piratesnamed").
 */
export type MatchKind = 'exact' | 'inflected' | 'prefix' | 'fuzzy' | 'joined' | 'split';

export type MatchedPart = 'any' | 'headline' | 'byline';

/** What was found for one word of the query, so that the view can say `stoltenberg for "stoltenburg"`. */
export interface MatchedTerm {
  /** As typed, folded. */
  readonly typed: string;
  /** Empty where no hit has anything for it. */
  readonly matches: readonly {
    readonly kind: MatchKind;
    /** One word of the library, the words of a phrase in order, or of a `prefix` the typed beginning; folded. */
    readonly words: readonly string[];
    /** Which part of the article it was looked for in: `title:` and `by:` don't match elsewhere. */
    readonly part: MatchedPart;
  }[];
}
