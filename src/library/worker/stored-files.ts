import type { SourceRecord } from '../../model/source-record';
import type { StoredFile, StoredSource, StoredText } from '../../model/stored-source';
import type { Tables } from '../tables';
import { decompress, decompressText } from './compress';

/** The whole text of a source, part by part. */
async function* textOf(tables: Tables, { content, parts }: StoredSource): AsyncGenerator<string> {
  for (let number = 0; number < parts.length; number++) {
    const [part] = await tables.ofContent<StoredText>('texts', content, number, number);
    yield (await unlessSpoiled(part && decompressText(part.text))) ?? '';
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
    yield new Uint8Array((await unlessSpoiled(decompress(part.bytes))) ?? []);
  }
}

/** A part that can't be unpacked is as one that is gone: the file is shorter than it was, and that is told of. */
async function unlessSpoiled<Content>(part: Promise<Content> | undefined): Promise<Content | undefined> {
  return part?.catch(() => undefined);
}

/**
 * The file of a source, put together.
 * @throws Error where the database has lost a part of it: read again, all that stood there would be gone
 */
export async function wholeFile(tables: Tables, source: StoredSource): Promise<Blob> {
  const parts: Uint8Array[] = [];
  for await (const part of fileOf(tables, source)) parts.push(part);
  const file = new Blob(parts as BlobPart[]);
  if (file.size !== source.file.bytes)
    throw new Error(
      `“${source.record.title}” is damaged in the browser’s database: a part of its file is missing. Please add it again.`,
    );
  return file;
}

/** What a source's file is saved as: the last step of its path; pasted text has no ending of its own. */
export function fileName({ file: { name } }: StoredSource): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return /\.\w{1,8}$/.test(last) && !/ at \d\d\.\d\d\.\d\d$/.test(last) ? last : `${last}.txt`;
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
