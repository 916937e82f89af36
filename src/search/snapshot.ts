import { ArticleWords, type ArticleWordsData } from './article-words';
import { Postings, type PostingsData } from './postings';
import type { StoredRooms } from './rooms';
import { RowFacts, type RowFactsData } from './row-facts';
import { SortedWords } from './sorted-words';
import { Vocabulary, type VocabularyData } from './vocabulary';

/**
 * Goes up whenever folding, the tokeniser, the fields or the layout of the arrays change: an index made
 * by other rules would answer wrongly without being damaged.
 */
const VERSION = 2;

/** An index as plain typed arrays: cloneable, transferable, storable in IndexedDB as it is. */
export interface IndexSnapshot {
  readonly version: number;
  readonly checksum: number;
  readonly vocabulary: VocabularyData;
  readonly sorted: Uint32Array<ArrayBuffer>;
  readonly postings: PostingsData;
  readonly articles: ArticleWordsData;
  readonly facts: RowFactsData;
}

type Contents = Omit<IndexSnapshot, 'version' | 'checksum'>;

/** The stored parts of an index, copied. */
export function takeSnapshot({ vocabulary, sorted, postings, articles, facts }: StoredRooms): IndexSnapshot {
  const contents: Contents = {
    vocabulary: vocabulary.toData(),
    sorted: sorted.ids().slice(),
    postings: postings.toData(vocabulary.size),
    articles: articles.toData(),
    facts: facts.toData(),
  };
  return { version: VERSION, checksum: checksum(contents), ...contents };
}

/** The parts of a snapshot, which are used and not copied; null where it is not a whole snapshot of this version. */
export function readSnapshot(snapshot: unknown): StoredRooms | null {
  try {
    const { version, checksum: expected, ...contents } = snapshot as IndexSnapshot;
    if (version !== VERSION || checksum(contents) !== expected) return null;
    const vocabulary = Vocabulary.fromData(contents.vocabulary);
    const articles = ArticleWords.fromData(contents.articles);
    return {
      vocabulary,
      articles,
      sorted: new SortedWords(vocabulary, contents.sorted),
      postings: Postings.fromData(contents.postings),
      facts: RowFacts.fromData(contents.facts, articles.rows()),
    };
  } catch {
    // Whatever a damaged store gave us, it is no snapshot; the caller builds anew.
    return null;
  }
}

/** The buffers of a snapshot, for `postMessage`'s transfer list. */
export function buffersOf(snapshot: IndexSnapshot): ArrayBuffer[] {
  return arraysOf(snapshot).map(array => array.buffer);
}

type StoredArray = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

function arraysOf({ vocabulary, sorted, postings, articles, facts }: Contents): StoredArray[] {
  return [
    vocabulary.units,
    vocabulary.starts,
    sorted,
    postings.lengths,
    postings.sizes,
    postings.lastRows,
    postings.bytes,
    articles.units,
    articles.spans,
    facts.headlineLengths,
    facts.textLengths,
    facts.dates,
    facts.headlineHashes,
  ];
}

/** FNV-1a over all numbers and the lengths of the arrays: quick, and no lost or altered page goes unseen. */
function checksum(contents: Contents): number {
  let sum = 0x811c9dc5;
  for (const array of arraysOf(contents)) {
    sum = Math.imul(sum ^ array.length, 0x01000193);
    for (let i = 0; i < array.length; i++) sum = Math.imul(sum ^ (array[i] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}
