import { streamOf } from '../../../importing/input';
import type { SavedFile, Settings } from '../../source-protocol';
import type { Tables } from '../../tables';
import { Cancelled, Gate } from '../intake/gate';
import { fileOf, storedSources } from '../stored-sources';
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
): Promise<SavedFile | null> {
  const gate = new Gate();
  goingOn = gate;
  try {
    return await writeBackup(tables, settings, gate, onProgress, now);
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
): Promise<SavedFile> {
  const { BlobWriter, configure, TextReader, ZipWriter } = await import(
    '@zip.js/zip.js/lib/zip-core-native.js'
  );
  configure({ useWebWorkers: false, useCompressionStream: true });
  const zip = new ZipWriter(new BlobWriter('application/zip'), {
    lastModDate: now,
    extendedTimestamp: false,
  });
  await zip.add('README.txt', new TextReader(READ_ME));
  const sources = await storedSources(tables);
  const list: BackupList = {
    broadsheet: 1,
    made: now.toISOString(),
    sources: sources.map(({ id, record, file, added, articles, binned, rulings }) => {
      return { id, path: pathOf(id), record, file, added, articles, binned, rulings };
    }),
    settings,
  };
  await zip.add(LIST_NAME, new TextReader(`${JSON.stringify(list, null, 1)}\n`));
  for (const table of READER_TABLES) {
    const records = await tables.all<object>(table);
    await zip.add(
      tableName(table),
      new TextReader(records.map(record => `${JSON.stringify(record)}\n`).join('')),
    );
  }
  const total = sources.reduce((sum, { file }) => sum + file.bytes, 0);
  let done = 0;
  async function* counted(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      await gate.pass();
      yield chunk;
      done += chunk.length;
      onProgress(done, total);
    }
  }
  for (const source of sources) {
    await gate.pass();
    await zip.add(pathOf(source.id), streamOf(counted(fileOf(tables, source))));
  }
  const day = now.toISOString().slice(0, 10);
  return { name: `broadsheet-${day}.zip`, content: await zip.close() };
}

function pathOf(id: string): string {
  return `sources/${id}`;
}
