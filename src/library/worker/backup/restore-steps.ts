import type { StoredSource } from '../../../model/stored-source';
import type { Step, Tables } from '../../tables';
import { removal, storedSources } from '../stored-sources';
import { READER_TABLES, type ReaderTable } from './backup-file';

/** What a reader did, by the tables it is kept in. */
export type ReaderRecords = ReadonlyMap<ReaderTable, readonly Record<string, unknown>[]>;

const stagedAsOwn = (staged: readonly StoredSource[]): Step[] =>
  staged.flatMap((source): Step[] => [
    { remove: 'staged', key: source.content },
    { put: 'sources', value: source },
  ]);

/**
 * The transaction that puts what was staged in place of the whole library.
 * @param damaged tables of which the backup has not all: what the library has of these stays
 */
export async function stepsToReplace(
  tables: Tables,
  staged: readonly StoredSource[],
  { records, damaged }: { records: ReaderRecords; damaged: ReadonlySet<ReaderTable> },
): Promise<Step[]> {
  const held = await storedSources(tables);
  const done = READER_TABLES.flatMap((table): Step[] => [
    ...(damaged.has(table) ? [] : [{ clear: table }]),
    ...(records.get(table) ?? []).map((value): Step => ({ put: table, value })),
  ]);
  return [...held.flatMap(removal), ...stagedAsOwn(staged), ...done];
}

/**
 * The transaction that adds what was staged to a library. What the reader did since the backup was made stands.
 * @param renamed ids of sources that the library calls otherwise, by those in the backup
 * @throws Error where the library has got a source of that id meanwhile
 */
export async function stepsToMerge(
  tables: Tables,
  staged: readonly StoredSource[],
  records: ReaderRecords,
  renamed: ReadonlyMap<string, string>,
): Promise<Step[]> {
  const held = new Set((await storedSources(tables)).map(({ id }) => id));
  const met = staged.find(({ id }) => held.has(id));
  if (met) throw new Error(`“${met.file.name}” has come in meanwhile. Restore the backup again.`);
  const steps = stagedAsOwn(staged);
  for (const table of READER_TABLES) {
    const own = new Set((await tables.all<object>(table)).map(record => nameOf(table, record)));
    const isOwn = (record: Record<string, unknown>) =>
      own.has(nameOf(table, record)) || (table === 'hidden' && held.has(String(record.source)));
    for (const record of (records.get(table) ?? []).flatMap(one => underEachName(one, renamed)))
      if (!isOwn(record)) steps.push({ put: table, value: record });
  }
  return steps;
}

/** An article may be the same in the version that the library has under its name. */
function underEachName(record: Record<string, unknown>, renamed: ReadonlyMap<string, string>) {
  const source = renamed.get(String(record.source));
  return source === undefined ? [record] : [record, { ...record, source }];
}

function nameOf(table: ReaderTable, record: object): string {
  const { source, article, q } = record as Record<string, unknown>;
  return JSON.stringify(table === 'searches' ? q : [source, article]);
}
