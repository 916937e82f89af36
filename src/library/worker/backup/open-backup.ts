import { isObject } from '../../../importing/field-text';
import type { Input } from '../../../importing/input';
import { backupEntries } from '../../../importing/unzip';
import {
  type BackupList,
  LIST_NAME,
  type ListedSource,
  READER_TABLES,
  type ReaderTable,
  tableName,
} from './backup-file';
import { BackupRefused, listText } from './guard-backup';
import { isRecordOf, listedSource, madeOf } from './listed-values';
import type { ReaderRecords } from './restore-steps';

/** A backup that was opened: its list, its files by their paths, and what the reader did. */
export interface OpenedBackup {
  readonly list: BackupList;
  readonly files: ReadonlyMap<string, Input>;
  readonly records: ReaderRecords;
  /** Tables of which a part can't be read. */
  readonly damaged: ReadonlySet<ReaderTable>;
  /** What can't be brought back, a sentence each. */
  readonly problems: readonly string[];
}

const HELD: Readonly<Record<ReaderTable, string>> = {
  reading: 'what was read and starred',
  corrections: 'the corrections of places and topics',
  searches: 'the searches',
  hidden: 'what was hidden',
};

/**
 * Opens a backup and sees to it that what it lists can be held.
 * @throws Error with a sentence where the file is no backup
 */
export async function openBackup(file: Blob): Promise<OpenedBackup> {
  try {
    const files = await backupEntries(file);
    const { list, problems } = await listIn(files);
    const records = new Map<ReaderTable, Record<string, unknown>[]>();
    const damaged = new Set<ReaderTable>();
    for (const table of READER_TABLES) {
      const read = await recordsIn(table, files);
      records.set(table, read.records);
      if (!read.isDamaged) continue;
      damaged.add(table);
      problems.push(
        `${tableName(table)} in the backup is damaged: some of ${HELD[table]} can’t be brought back. What the library has of it stays.`,
      );
    }
    return { list, files, records, damaged, problems };
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new Error('This is not a backup of Broadsheet, or it is damaged.');
  }
}

/** Reads the list, whatever stands in it: a backup may come from anywhere. @throws Error where it is none */
async function listIn(files: ReadonlyMap<string, Input>): Promise<{ list: BackupList; problems: string[] }> {
  const { text, isDamaged } = await listText(files.get(LIST_NAME));
  const said = jsonOf(text);
  if (isDamaged || said === undefined) throw refusedList(files);
  const { broadsheet, sources, settings, made: day } = said as Partial<BackupList>;
  if (broadsheet !== 1 || !Array.isArray(sources)) throw new Error('no list of a backup');
  const made = madeOf(day);
  const all = (sources as unknown[]).map(one => listedSource(one, { made }));
  const problems = all.flatMap((one, at) => (one ? [] : `${nameOf(sources[at], at)} ${TOO_LITTLE}`));
  const list = { broadsheet, made, settings: textsIn(settings), sources: all.filter(one => one !== null) };
  return { list, problems };
}

const TOO_LITTLE =
  'is listed in library.json without what it takes to bring it back. Unpack the .zip and add the file from its folder “sources”.';

function nameOf(source: Partial<ListedSource> | null, at: number): string {
  return (
    [source?.file?.name, source?.id, source?.path].find(name => typeof name === 'string') ??
    `Source ${at + 1}`
  );
}

/** The texts are there without their list. */
function refusedList(files: ReadonlyMap<string, Input>): Error {
  return [...files.keys()].some(path => path.startsWith('sources/'))
    ? new BackupRefused(
        'The list in this backup, library.json, is damaged. Unpack the .zip and add the files in its folder “sources”.',
      )
    : new Error('no list of a backup');
}

function textsIn(settings: unknown): BackupList['settings'] {
  if (!isObject(settings)) return {};
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => typeof value === 'string'));
}

async function recordsIn(table: ReaderTable, files: ReadonlyMap<string, Input>) {
  const { text, isDamaged } = await listText(files.get(tableName(table)));
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const records = lines.map(jsonOf).filter(one => isRecordOf(table, one));
  return { records, isDamaged: isDamaged || records.length < lines.length };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
