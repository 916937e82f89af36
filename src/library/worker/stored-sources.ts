import type { StagedSource, StoredSource } from '../../model/stored-source';
import { ARTICLE_TABLES, type Carry, type Step, type Tables } from '../tables';

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

/** What takes a source and all that belongs to it out of the database. */
export function removal({ id, content }: StoredSource): Step[] {
  return [{ remove: 'sources', key: id }, { remove: 'hidden', key: id }, { removeContent: content }];
}

/** The contents that are staged by now: a browser without locks may have had another tab take some of them away. */
export async function stagedContents(tables: Tables): Promise<ReadonlySet<string>> {
  return new Set((await tables.all<StagedSource>('staged')).map(({ content }) => content));
}

/** What takes contents out of the database that were staged and shall not stay. */
export function unstaged(contents: readonly string[]): Step[] {
  return contents.flatMap((content): Step[] => [
    { remove: 'staged', key: content },
    { removeContent: content },
  ]);
}

/**
 * What makes a source that was staged the library's.
 * @param old what it takes the place of; its name and its place in the library go over
 * @param carried the old one's articles of which others have become
 */
export function kept(
  source: StoredSource,
  old: StoredSource | undefined,
  carried: readonly Omit<Carry, 'source'>[],
): Step[] {
  const staged: Step = { remove: 'staged', key: source.content };
  if (!old) return [staged, { put: 'sources', value: source }];
  const { added, record, content } = old;
  const value = { ...source, added, record: { ...source.record, title: record.title } };
  const carry = carried.map((one): Step => ({ carry: { source: source.id, ...one } }));
  return [staged, { removeContent: content }, ...carry, { put: 'sources', value }];
}

/** Empties the bin of what has lain in it for thirty days. */
export async function emptyBin(tables: Tables, now = Date.now()): Promise<void> {
  const old = (await storedSources(tables)).filter(({ binned }) => binned !== null && now - binned > BIN_MS);
  await removeForGood(tables, old);
}

/** Takes sources out of the database, with what the reader did with their articles. */
export async function removeForGood(tables: Tables, sources: readonly StoredSource[]): Promise<void> {
  if (sources.length === 0) return;
  const ids = new Set(sources.map(({ id }) => id));
  const steps = sources.flatMap(removal);
  for (const table of ARTICLE_TABLES)
    for (const { source, article } of await tables.all<{ source: string; article: string }>(table))
      if (ids.has(source)) steps.push({ remove: table, key: [source, article] });
  await tables.write(steps);
}
