import type { Entry, FileEntry } from '@zip.js/zip.js';
import { guardGrowth } from './guard-growth';
import { ImportFailure } from './import-failure';
import { chunksOf, type Input, safeName, streamOf } from './input';
import { LARGEST_WHOLE, MOST_FILES, MOST_UNPACKED } from './limits';
import { isOfTheSystem } from './system-files';
import type { Unpacked } from './unpack';

/** Names in a .zip that make it a document of an application. */
const DOCUMENTS: readonly (readonly [entry: RegExp, what: string])[] = [
  [/^word\/document\d*\.xml$/, 'a Word document'],
  [/^(?:xl\/workbook|ppt\/presentation)\.(?:xml|bin)$/, 'a Microsoft Office document'],
  [/^META-INF\/container\.xml$/, 'an e-book (EPUB)'],
  [/^content\.xml$/, 'an OpenDocument file'],
];

/** The files in a .zip; what is encrypted or damaged comes out as a failure and the rest goes on. */
export async function* zipEntries(input: Input): AsyncGenerator<Unpacked> {
  const entries = await listed(await wholeOf(input));
  const document = DOCUMENTS.find(([name]) => entries.some(({ filename }) => name.test(filename)));
  if (document)
    throw new ImportFailure(
      'unknown-format',
      `is ${document[1]}. Broadsheet can’t read that yet: open it and save it as plain text or HTML.`,
    );
  if (entries.length > MOST_FILES)
    throw new ImportFailure('too-many', `holds more than ${MOST_FILES} files. Unpack it and add a part.`);
  const files = entries.filter(
    (entry): entry is FileEntry => !entry.directory && !isOfTheSystem(entry.filename),
  );
  if (files.length === 0) throw new ImportFailure('empty', 'holds no file.');
  let bytes = 0;
  for (const entry of files) {
    const name = `${input.name}/${safeName(entry.filename)}`;
    bytes += entry.uncompressedSize;
    if (bytes > MOST_UNPACKED)
      throw new ImportFailure('too-large', 'unpacks to more than 4 GB. Unpack it and add a part.');
    if (entry.encrypted)
      yield {
        name,
        failure: new ImportFailure(
          'encrypted',
          'is locked with a password. Unpack it and add what is inside.',
        ),
      };
    else yield entryInput(name, entry);
  }
}

/**
 * All files of a backup by their paths, just as these stand in it. Whatever could be brought in is in it: names that are passed over
 * elsewhere, more files than an archive may hold, a text that packs as well as a bomb.
 * @throws ImportFailure where it is no whole archive
 */
export async function backupEntries(file: Blob): Promise<ReadonlyMap<string, Input>> {
  return new Map(
    (await listed(file)).flatMap((entry): [string, Input][] => {
      if (entry.directory) return [];
      const { filename: name, uncompressedSize: size } = entry;
      return [[name, { name, size, open: () => streamOf(contentOf(entry)) }]];
    }),
  );
}

/** @throws ImportFailure where it is no whole archive */
async function listed(archive: Blob): Promise<Entry[]> {
  const { BlobReader, configure, ZipReader } = await import('@zip.js/zip.js/lib/zip-core-native.js');
  // Its workers would come from addresses that the policy forbids, and this is one already.
  configure({ useWebWorkers: false, useCompressionStream: true });
  try {
    // Names are made safe afterwards; a bad one shall not cost the other files.
    return await new ZipReader(new BlobReader(archive), { filenameValidation: 'tolerant' }).getEntries();
  } catch {
    throw new ImportFailure(
      'truncated',
      'is damaged or not complete: the list of files at the end of the .zip is missing.',
    );
  }
}

function entryInput(name: string, entry: FileEntry): Input {
  return {
    name,
    size: entry.uncompressedSize,
    packed: entry.compressedSize,
    open: () => streamOf(guardGrowth(contentOf(entry), entry.compressedSize)),
  };
}

async function* contentOf(entry: FileEntry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // What goes wrong there breaks the stream, and is said here.
  const unpacked = entry.getData(writable, { checkSignature: true }).catch(error => writable.abort(error));
  try {
    yield* chunksOf(readable);
  } catch {
    throw new ImportFailure('damaged', 'is damaged: it can’t be unpacked.');
  } finally {
    await unpacked.catch(() => {});
  }
}

/** An archive has its list at its end and is needed as a whole. */
async function wholeOf(input: Input): Promise<Blob> {
  if (input.blob) return input.blob;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(input.open())) {
    bytes += chunk.length;
    if (bytes > LARGEST_WHOLE)
      throw new ImportFailure(
        'too-large',
        `is an archive of more than ${LARGEST_WHOLE / 1024 ** 2} MB within another. Unpack it and add what is inside.`,
      );
    parts.push(chunk);
  }
  return new Blob(parts as BlobPart[]);
}
