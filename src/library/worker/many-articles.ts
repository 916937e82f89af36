import type { TakenArticle } from '../../exporting/taken-article';
import type { ArticleLink, ReadingMarks, RowMarks } from '../list-protocol';
import type { Storage } from '../storage';
import type { Catalogue, Entry } from './catalogue';

const entriesOf = (catalogue: Catalogue, rows: Uint32Array): Entry[] =>
  Array.from(rows, row => catalogue.at(row) ?? []).flat();

/** Marks articles and keeps it. Rows that are gone are passed over. Gives what the articles were before. */
export async function markRows(
  catalogue: Catalogue,
  storage: Storage,
  rows: Uint32Array,
  change: Partial<ReadingMarks>,
): Promise<RowMarks> {
  const entries = entriesOf(catalogue, rows);
  const before = marksOf(entries);
  for (const entry of entries) catalogue.setReading(entry, change);
  await keep(storage, entries);
  return before;
}

/** Puts marks back as they were. */
export async function restoreMarks(
  catalogue: Catalogue,
  storage: Storage,
  { rows, read, starred }: RowMarks,
): Promise<null> {
  rows.forEach((row, at) => {
    const entry = catalogue.at(row);
    if (entry) catalogue.setReading(entry, { read: read[at] === 1, starred: starred[at] === 1 });
  });
  await keep(storage, entriesOf(catalogue, rows));
  return null;
}

/** The articles of some rows as they are taken out, in the library's order. */
export function takenArticles(catalogue: Catalogue, rows: Uint32Array): TakenArticle[] {
  return inOrder(catalogue, rows).map(({ article, source: { record } }) => ({ article, record }));
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
  return inOrder(catalogue, rows).map(({ key, article }) => ({ key, headline: article.headline.text }));
}

function marksOf(entries: readonly Entry[]): RowMarks {
  return {
    rows: Uint32Array.from(entries, ({ row }) => row),
    read: Uint8Array.from(entries, ({ reading }) => Number(reading.read)),
    starred: Uint8Array.from(entries, ({ reading }) => Number(reading.starred)),
  };
}

function keep(storage: Storage, entries: readonly Entry[]): Promise<void> {
  return storage.keepReadingStates(
    entries.map(({ source, article, reading, position }) => ({
      source: source.record.id,
      article: article.id,
      ...reading,
      position,
    })),
  );
}
