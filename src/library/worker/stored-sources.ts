import type { SourceRecord } from '../../model/source-record';
import type { StoredArticle, StoredFile, StoredSource, StoredText } from '../../model/stored-source';
import type { TaggedArticle } from '../../model/tagged-article';
import { splitLines } from '../../parsing/lines';
import type { Step, Tables } from '../tables';
import type { FailedSource, ReadSource, TextLine } from './catalogue';
import { decompress, decompressText } from './compress';

/** Articles read from the database at a time. */
const BATCH = 1000;
const BIN_MS = 30 * 24 * 60 * 60 * 1000;

/** Whether a source stands on the shelf: neither in the bin nor hidden. */
export function isShown({ id, binned }: StoredSource, hidden: ReadonlySet<string>): boolean {
  return binned === null && !hidden.has(id);
}

/** The reader's own sources, newest first, those in the bin included. */
export async function storedSources(tables: Tables): Promise<StoredSource[]> {
  const sources = await tables.all<StoredSource>('sources');
  return sources.sort((a, b) => b.added - a.added || (a.id < b.id ? -1 : 1));
}

/** Ids of the sources that the reader hid. */
export async function hiddenSources(tables: Tables): Promise<Set<string>> {
  return new Set((await tables.all<{ source: string }>('hidden')).map(({ source }) => source));
}

/**
 * Reads stored sources for the catalogue. One whose articles are not all there, or are damaged, comes out failed;
 * the others are read.
 */
export async function readStored(
  tables: Tables,
  sources: readonly StoredSource[],
): Promise<(ReadSource | FailedSource)[]> {
  if (sources.length === 0) return [];
  const articles = await articlesOf(tables, new Set(sources.map(({ content }) => content)));
  return sources.map(source => {
    const found = articles.get(source.content) ?? [];
    if (found.length !== source.articles || !found.every(isWhole))
      return { record: source.record, code: 'damaged', stored: source };
    const { record, lineCount, setAside } = source;
    return {
      record,
      lineCount,
      setAside,
      articles: found,
      lines: storedLines(tables, source),
      stored: source,
    };
  });
}

async function articlesOf(
  tables: Tables,
  contents: ReadonlySet<string>,
): Promise<ReadonlyMap<string, TaggedArticle[]>> {
  const articles = new Map<string, TaggedArticle[]>();
  // One by one where there are few, since the table may hold much that is hidden.
  if (contents.size < 4) {
    for (const content of contents) articles.set(content, await articlesOfContent(tables, content));
    return articles;
  }
  for await (const batch of tables.batches<StoredArticle>('articles', BATCH)) {
    for (const { content, article } of batch) {
      if (!contents.has(content)) continue;
      const known = articles.get(content);
      if (known) known.push(article);
      else articles.set(content, [article]);
    }
  }
  return articles;
}

/** The articles of one content, in their order. */
export async function articlesOfContent(tables: Tables, content: string): Promise<TaggedArticle[]> {
  return (await tables.ofContent<StoredArticle>('articles', content)).map(({ article }) => article);
}

/** What the catalogue needs of an article; a record that lacks it would stop the whole library. */
function isWhole(article: TaggedArticle | undefined): boolean {
  return (
    typeof article?.id === 'string' &&
    typeof article.headline?.text === 'string' &&
    typeof article.words === 'number' &&
    Array.isArray(article.body) &&
    article.body.every(block => typeof block?.text === 'string') &&
    Array.isArray(article.tags?.main) &&
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

/** The whole text of a source, part by part. */
export async function* textOf(tables: Tables, { content, parts }: StoredSource): AsyncGenerator<string> {
  for (let number = 0; number < parts.length; number++) {
    const [part] = await tables.ofContent<StoredText>('texts', content, number, number);
    if (part) yield await decompressText(part.text);
  }
}

/** The file of a source as it was brought in, byte for byte. */
export async function* fileOf(tables: Tables, source: StoredSource): AsyncGenerator<Uint8Array> {
  if (source.file.isItsText) {
    const encoder = new TextEncoder();
    for await (const text of textOf(tables, source)) yield encoder.encode(text);
    return;
  }
  for (let number = 0; ; number++) {
    const [part] = await tables.ofContent<StoredFile>('files', source.content, number, number);
    if (!part) return;
    yield new Uint8Array(await decompress(part.bytes));
  }
}

/** The file of a source, put together. */
export async function wholeFile(tables: Tables, source: StoredSource): Promise<Blob> {
  const parts: Uint8Array[] = [];
  for await (const part of fileOf(tables, source)) parts.push(part);
  return new Blob(parts as BlobPart[]);
}

/** What a source's file is saved as: the last step of its path; pasted text has no ending of its own. */
export function fileName({ file: { name } }: StoredSource): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return /\.\w{1,8}$/.test(last) && !/ at \d\d\.\d\d\.\d\d$/.test(last) ? last : `${last}.txt`;
}

/** What takes a source and all that belongs to it out of the database. */
export function removal({ id, content }: StoredSource): Step[] {
  return [{ remove: 'sources', key: id }, { remove: 'hidden', key: id }, { removeContent: content }];
}

/** Empties the bin of what has lain in it for thirty days. */
export async function emptyBin(tables: Tables, now = Date.now()): Promise<void> {
  const old = (await storedSources(tables)).filter(({ binned }) => binned !== null && now - binned > BIN_MS);
  await tables.write(old.flatMap(removal));
}

/** A record for a file that says nothing of itself, called by its name. */
export function recordOfFile(id: string, name: string): SourceRecord {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const title = file
    .replace(/\.[a-z]\w{0,4}(?:\.gz)?$/i, '')
    // Dashes part words, but in "2026-11-25" they belong to the date.
    .replace(/_+|(?<!\d)-+|-+(?!\d)/g, ' ')
    .trim();
  return { id, title: title || file, publisher: null, retrievedFrom: null, language: null, date: null };
}
