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
  const valuesOf = (mark: keyof ReadingMarks) =>
    Uint8Array.from(entries, ({ reading }) => Number(reading[mark]));
  // The other mark is not put back: it may have been changed since.
  const before = {
    rows: Uint32Array.from(entries, ({ row }) => row),
    ...Object.fromEntries(MARKS.filter(mark => mark in change).map(mark => [mark, valuesOf(mark)])),
  };
  await states.mark(catalogue, entries, () => change);
  return before;
}

const MARKS = ['read', 'starred'] as const satisfies readonly (keyof ReadingMarks)[];

/** Gives articles the marks they had before; rows that are gone are passed over. Keeps it, too. */
export async function restoreMarks(
  catalogue: Catalogue,
  states: ReadingStates,
  { rows, ...before }: RowMarks,
): Promise<null> {
  const placeOf = new Map(Array.from(rows, (row, at) => [row, at]));
  const marksOf = ({ row }: Entry) =>
    Object.fromEntries(
      Object.entries(before).map(([mark, values]) => [mark, values[placeOf.get(row) as number] === 1]),
    );
  await states.mark(catalogue, entriesOf(catalogue, rows), marksOf);
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
