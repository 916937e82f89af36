import { ArticleWords } from './article-words';
import { Postings } from './postings';
import type { StoredRooms } from './rooms';
import { RowFacts } from './row-facts';
import { SortedWords } from './sorted-words';
import { Vocabulary } from './vocabulary';

/**
 * Goes up whenever folding, the tokeniser, the fields or the layout of the arrays change: an index made
 * by other rules would answer wrongly without being damaged.
 */
export const VERSION = 3;

export type StoredArray = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** An index as plain typed arrays by their names, `postings.bytes`: cloneable, storable in IndexedDB as they are. */
export interface IndexSnapshot {
  readonly version: number;
  readonly arrays: Readonly<Record<string, StoredArray>>;
}

/** The stored parts of an index; arrays that need not be put in order are its own, so they are valid until it changes. */
export function takeSnapshot({ vocabulary, sorted, postings, articles, facts }: StoredRooms): IndexSnapshot {
  const { pages, spans } = articles.toData();
  const groups = {
    vocabulary: vocabulary.toData(),
    sorted: { ids: sorted.ids() },
    postings: postings.toData(vocabulary.size),
    articles: { spans },
    pages,
    facts: facts.toData(),
  };
  const arrays = Object.entries(groups).flatMap(([group, data]) =>
    Object.entries(data).map(([name, array]): [string, StoredArray] => [`${group}.${name}`, array]),
  );
  return { version: VERSION, arrays: Object.fromEntries(arrays) };
}

/** The parts of a snapshot, which are used and not copied; null where it is not a whole snapshot of this version. */
export function readSnapshot(snapshot: unknown): StoredRooms | null {
  try {
    const { version, arrays } = snapshot as IndexSnapshot;
    if (version !== VERSION) return null;
    // The groups are what `takeSnapshot` made them of; one that is missing makes the reading below throw.
    const group = (name: string) =>
      Object.fromEntries(
        Object.entries(arrays).flatMap(([path, array]) =>
          path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), array]] : [],
        ),
      ) as never;
    const vocabulary = Vocabulary.fromData(group('vocabulary'));
    const spans = arrays['articles.spans'] as Uint32Array<ArrayBuffer>;
    const articles = ArticleWords.fromData({ pages: Object.values(group('pages')), spans });
    return {
      vocabulary,
      articles,
      sorted: new SortedWords(vocabulary, arrays['sorted.ids'] as Uint32Array<ArrayBuffer>),
      postings: Postings.fromData(group('postings')),
      facts: RowFacts.fromData(group('facts'), articles.rows()),
    };
  } catch {
    // Whatever a damaged store gave us, it is no snapshot; the caller builds anew.
    return null;
  }
}
