import type { StoredArticle, StoredHeads, StoredSource, StoredText } from '../../model/stored-source';
import type { TaggedArticle } from '../../model/tagged-article';
import { splitLines } from '../../parsing/lines';
import type { Step, Tables } from '../tables';
import { decompressText } from './compress';
import { isUndamaged, packHeads, unpackHead } from './packed-heads';
import type { FailedSource, Heads, ReadSource, TextLine } from './shelved-source';

/** Heads that are packed into one record. */
export const HEADS_PER_RECORD = 500;
/** Records read from the database at a time. */
const BATCH = 1000;

/**
 * Reads stored sources for the catalogue: their heads, and where the rest is. One whose articles are not all there, or are
 * damaged, comes out failed; the others are read.
 */
export async function readStored(
  tables: Tables,
  sources: readonly StoredSource[],
): Promise<(ReadSource | FailedSource)[]> {
  if (sources.length === 0) return [];
  const records = await headsOf(tables, new Set(sources.map(({ content }) => content)));
  const read: (ReadSource | FailedSource)[] = [];
  for (const source of sources) {
    const heads =
      headsIn(records.get(source.content) ?? [], source.articles) ?? (await headsAnew(tables, source));
    if (heads) read.push(readSource(tables, source, heads));
    else read.push({ record: source.record, code: 'damaged', stored: source });
  }
  return read;
}

function readSource(tables: Tables, source: StoredSource, heads: Heads): ReadSource {
  const { record, lineCount, setAside, content } = source;
  return {
    record,
    lineCount,
    setAside,
    heads,
    articles: async places => {
      const stored = await articlesAt(tables, content, places);
      return stored.map(one => one?.article).map(article => (isWhole(article) ? article : undefined));
    },
    lines: storedLines(tables, source),
    stored: source,
  };
}

async function articlesAt(
  tables: Tables,
  content: string,
  places: readonly number[],
): Promise<(StoredArticle | undefined)[]> {
  const [first = 0] = places;
  // A stretch, as when all of them are indexed, is read many times as fast as one article after the other.
  if (places.length > 1 && places.every((place, at) => place === first + at)) {
    const stretch = await tables.ofContent<StoredArticle>(
      'articles',
      content,
      first,
      first + places.length - 1,
    );
    const byPlace = new Map(stretch.map(one => [one.number, one]));
    return places.map(place => byPlace.get(place));
  }
  return tables.some(
    'articles',
    places.map(number => [content, number]),
  );
}

async function headsOf(
  tables: Tables,
  contents: ReadonlySet<string>,
): Promise<ReadonlyMap<string, StoredHeads[]>> {
  const heads = new Map<string, StoredHeads[]>();
  // One by one where there are few, since the table may hold much that is hidden.
  if (contents.size < 4) {
    for (const content of contents) heads.set(content, await tables.ofContent('heads', content));
    return heads;
  }
  for await (const batch of tables.batches<StoredHeads>('heads', BATCH)) {
    for (const record of batch) {
      if (!contents.has(record.content)) continue;
      const known = heads.get(record.content);
      if (known) known.push(record);
      else heads.set(record.content, [record]);
    }
  }
  return heads;
}

/** The heads of a source's records; null where they are damaged or not all there. */
function headsIn(records: readonly StoredHeads[], length: number): Heads | null {
  const at = (place: number) => {
    const record = records[Math.floor(place / HEADS_PER_RECORD)];
    if (!record) throw new RangeError(`There is no article at ${place}.`);
    return unpackHead(record.heads, place % HEADS_PER_RECORD);
  };
  try {
    const ids = records.flatMap(({ heads }) => (isUndamaged(heads) ? heads.ids : []));
    return ids.length === length ? { ids, at } : null;
  } catch {
    // What has been damaged may be anything.
    return null;
  }
}

/** Makes the heads of a source from its articles, as for a database of before there were heads; null where an article is damaged. */
async function headsAnew(tables: Tables, { content, articles: length }: StoredSource): Promise<Heads | null> {
  const records: StoredHeads[] = [];
  for (let from = 0; from < length; from += HEADS_PER_RECORD) {
    const last = Math.min(from + HEADS_PER_RECORD, length) - 1;
    const stored = await tables.ofContent<StoredArticle>('articles', content, from, last);
    const articles = stored.map(({ article }) => article);
    if (from + articles.length !== last + 1 || !articles.every(isWhole)) return null;
    records.push({ content, number: records.length, heads: packHeads(articles) });
  }
  // Where there is no room for them, they are made again at the next start.
  await tables.write(records.map((value): Step => ({ put: 'heads', value }))).catch(() => undefined);
  return headsIn(records, length);
}

/** The articles of one content, in their order. */
export async function articlesOfContent(tables: Tables, content: string): Promise<TaggedArticle[]> {
  return (await tables.ofContent<StoredArticle>('articles', content)).map(({ article }) => article);
}

/** What the library needs of an article; a record that lacks it would stop the whole library. */
function isWhole(article: TaggedArticle | undefined): article is TaggedArticle {
  return (
    typeof article?.id === 'string' &&
    typeof article.headline?.text === 'string' &&
    typeof article.words === 'number' &&
    typeof article.span?.firstLine === 'number' &&
    Array.isArray(article.body) &&
    article.body.every(block => typeof block?.text === 'string') &&
    Array.isArray(article.tags?.main) &&
    Array.isArray(article.tags.mentioned) &&
    Array.isArray(article.tags.topics)
  );
}

/** Reads lines of a stored text, unpacking no more than the parts they stand in. */
function storedLines(tables: Tables, source: Pick<StoredSource, 'content' | 'parts'>): ReadSource['lines'] {
  return async (first, last): Promise<TextLine[]> => {
    const { content, parts } = source;
    // A part may begin within a line, so all that the line stands in are read.
    const from = Math.max(
      0,
      parts.findLastIndex(line => line < first),
    );
    const to = parts.findLastIndex(line => line <= last);
    const stored = await tables.ofContent<StoredText>('texts', content, from, to);
    const text = (await Promise.all(stored.map(part => decompressText(part.text)))).join('');
    const before = (parts[from] ?? 1) - 1;
    return splitLines(text)
      .map(({ number, start, end }) => ({ number: number + before, text: text.slice(start, end) }))
      .filter(({ number }) => number >= first && number <= last);
  };
}
