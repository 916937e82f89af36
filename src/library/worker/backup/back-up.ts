import { streamOf } from '../../../importing/input';
import type { SavedFile, Settings } from '../../source-protocol';
import type { Tables } from '../../tables';
import { fileOf, storedSources } from '../stored-sources';
import { type BackupList, LIST_NAME, READ_ME, READER_TABLES, tableName } from './backup-file';

/** Writes all that the reader has into one .zip of plain files. The same library gives the same bytes but for the date. */
export async function backUp(
  tables: Tables,
  settings: Settings,
  onProgress: (done: number, total: number) => void,
  now = new Date(),
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
    sources: sources.map(({ id, record, file, added, articles, binned }) => {
      return { id, path: pathOf(id), record, file, added, articles, binned };
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
  for (const [done, source] of sources.entries()) {
    onProgress(done, sources.length);
    await zip.add(pathOf(source.id), streamOf(fileOf(tables, source)));
  }
  const day = now.toISOString().slice(0, 10);
  return { name: `broadsheet-${day}.zip`, content: await zip.close() };
}

function pathOf(id: string): string {
  return `sources/${id}`;
}
