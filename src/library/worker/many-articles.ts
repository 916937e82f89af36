import type { TakenArticle } from '../../exporting/taken-article';
import type { ArticleLink, ReadingMarks, RowMarks } from '../list-protocol';
import type { Catalogue } from './catalogue';
import { articlesOf, DamagedArticle, type Entry } from './entry';
import type { ReadingStates } from './reading-states';

const entriesOf = (catalogue: Catalogue, rows: Uint32Array): Entry[] =>
  Array.from(rows, row => catalogue.at(row) ?? []).flat();

/** Marks articles and keeps it. Rows that are gone are passed over. Gives what the articles were before. */
export async function markRows(
  catalogue: Catalogue,
  states: ReadingStates,
  rows: Uint32Array,
  change: Partial<ReadingMarks>,
): Promise<RowMarks> {
  const entries = entriesOf(catalogue, rows);
  const before = marksOf(entries);
  await states.mark(catalogue, entries, () => change);
  return before;
}

/** Gives articles the marks they had before; rows that are gone are passed over. Keeps it, too. */
export async function restoreMarks(
  catalogue: Catalogue,
  states: ReadingStates,
  { rows, read, starred }: RowMarks,
): Promise<null> {
  const marksAt = new Map(
    Array.from(rows, (row, at) => [row, { read: read[at] === 1, starred: starred[at] === 1 }]),
  );
  const entries = entriesOf(catalogue, rows);
  await states.mark(catalogue, entries, entry => marksAt.get(entry.row) ?? {});
  return null;
}

/** Articles that are read from the database at a time. */
const BATCH = 200;

/**
 * The articles of some rows as they are taken out, in the library's order.
 * @throws DamagedArticle where one can't be read: a file that lacks it would not say so
 */
export async function* takenArticles(catalogue: Catalogue, rows: Uint32Array): AsyncGenerator<TakenArticle> {
  const entries = inOrder(catalogue, rows);
  for (let from = 0; from < entries.length; from += BATCH) {
    const batch = entries.slice(from, from + BATCH);
    const articles = await articlesOf(batch);
    for (const [at, entry] of batch.entries()) {
      const article = articles[at];
      if (!article) throw new DamagedArticle(entry);
      yield { article, record: entry.source.record };
    }
  }
}

function inOrder(catalogue: Catalogue, rows: Uint32Array): Entry[] {
  const place = (row: number) => catalogue.ledger.place(row);
  return entriesOf(
    catalogue,
    rows.toSorted((a, b) => place(a) - place(b)),
  );
}

/** The articles of some rows as links, in the library's order. */
export function linksTo(catalogue: Catalogue, rows: Uint32Array): ArticleLink[] {
  return inOrder(catalogue, rows).map(({ key, head }) => ({ key, headline: head.headline.text }));
}

function marksOf(entries: readonly Entry[]): RowMarks {
  return {
    rows: Uint32Array.from(entries, ({ row }) => row),
    read: Uint8Array.from(entries, ({ reading }) => Number(reading.read)),
    starred: Uint8Array.from(entries, ({ reading }) => Number(reading.starred)),
  };
}
