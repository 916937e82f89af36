import { streamOf } from '../../../importing/input';
import type { StoredSource } from '../../../model/stored-source';
import type { SavedBackup, Settings } from '../../source-protocol';
import type { Tables } from '../../tables';
import { exclusively } from '../import-lock';
import { Cancelled, Gate } from '../intake/gate';
import { fileOf } from '../stored-files';
import { storedSources } from '../stored-sources';
import { type BackupList, LIST_NAME, READ_ME, READER_TABLES, tableName } from './backup-file';

/**
 * Writes all that the reader has into one .zip of plain files. The same library gives the same bytes but for the date.
 * @param onProgress Bytes of the sources' files that are written, of all.
 * @returns null where it was cancelled
 */
export async function backUp(
  tables: Tables,
  settings: Settings,
  onProgress: (done: number, total: number) => void,
  now = new Date(),
): Promise<SavedBackup | null> {
  const gate = new Gate();
  goingOn = gate;
  try {
    // A source that is read again or deleted meanwhile would have a file without its end, or an empty one.
    return await exclusively(() => writeBackup(tables, settings, gate, onProgress, now));
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}

/** The one that is being made; the page offers no second one meanwhile. */
let goingOn: Gate | null = null;

/** Ends the backup that is being made; gives null, as an answer without content. */
export function cancelBackUp(): null {
  goingOn?.cancel();
  return null;
}

async function writeBackup(
  tables: Tables,
  settings: Settings,
  gate: Gate,
  onProgress: (done: number, total: number) => void,
  now: Date,
): Promise<SavedBackup> {
  const { BlobWriter, configure, TextReader, ZipWriter } = await import(
    '@zip.js/zip.js/lib/zip-core-native.js'
  );
  configure({ useWebWorkers: false, useCompressionStream: true });
  const zip = new ZipWriter(new BlobWriter('application/zip'), {
    lastModDate: now,
    extendedTimestamp: false,
  });
  const addText = (name: string, text: string) => zip.add(name, new TextReader(text));
  const sources = await storedSources(tables);
  await addText('README.txt', READ_ME);
  await addText(LIST_NAME, `${JSON.stringify(listOf(sources, settings, now), null, 1)}\n`);
  for (const table of READER_TABLES) {
    const records = await tables.all<object>(table);
    await addText(tableName(table), records.map(record => `${JSON.stringify(record)}\n`).join(''));
  }
  const total = sources.reduce((sum, { file }) => sum + file.bytes, 0);
  let done = 0;
  const count = (bytes: number) => {
    done += bytes;
    onProgress(done, total);
  };
  const damaged: string[] = [];
  for (const source of sources) {
    await gate.pass();
    const before = done;
    await zip.add(pathOf(source.id), streamOf(passed(fileOf(tables, source), gate, count)));
    if (done - before !== source.file.bytes) damaged.push(source.record.title);
  }
  const day = now.toISOString().slice(0, 10);
  return { name: `broadsheet-${day}.zip`, content: await zip.close(), damaged };
}

function listOf(sources: readonly StoredSource[], settings: Settings, now: Date): BackupList {
  return {
    broadsheet: 1,
    made: now.toISOString(),
    sources: sources.map(({ id, record, file, added, articles, binned, rulings }) => {
      return { id, path: pathOf(id), record, file, added, articles, binned, rulings };
    }),
    settings,
  };
}

/** Chunks of a file as far as the gate lets them pass; `onPassed` hears of the bytes of each that was taken. */
async function* passed(
  chunks: AsyncGenerator<Uint8Array>,
  gate: Gate,
  onPassed: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    await gate.pass();
    yield chunk;
    onPassed(chunk.length);
  }
}

function pathOf(id: string): string {
  return `sources/${id}`;
}
