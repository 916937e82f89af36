import { ArticleWords } from './article-words';
import { DistinctWords } from './distinct-words';
import type { CandidateMatcher } from './fuzzy-words';
import { Postings } from './postings';
import { RowFacts } from './row-facts';
import { Scores } from './scores';
import { Signatures } from './signatures';
import { SortedWords } from './sorted-words';
import { Vocabulary } from './vocabulary';

/** What an index is made of: the parts that are stored, and those that are made from them. */
export interface Rooms {
  readonly vocabulary: Vocabulary;
  readonly sorted: SortedWords;
  readonly postings: Postings;
  readonly articles: ArticleWords;
  readonly facts: RowFacts;
  readonly signatures: Signatures;
  readonly distinct: DistinctWords;
  readonly match: CandidateMatcher;
  /** Of the search that runs, and after it until the next. */
  readonly scores: Scores;
}

export type StoredRooms = Pick<Rooms, 'vocabulary' | 'sorted' | 'postings' | 'articles' | 'facts'>;

/** The rooms of an index without an article. */
export function emptyRooms(match: CandidateMatcher): Rooms {
  const vocabulary = new Vocabulary();
  const stored = {
    vocabulary,
    sorted: new SortedWords(vocabulary),
    postings: new Postings(),
    articles: new ArticleWords(),
    facts: new RowFacts(),
  };
  return furnished(stored, match);
}

/** Adds the parts that are made from the stored ones. */
export function furnished(stored: StoredRooms, match: CandidateMatcher): Rooms {
  return {
    ...stored,
    signatures: new Signatures(stored.vocabulary),
    scores: new Scores(),
    distinct: new DistinctWords(),
    match,
  };
}
