import { ImportFailure } from '../../../importing/import-failure';
import { chunksOf, type Input, streamOf } from '../../../importing/input';
import { LARGEST_WHOLE, MOST_GROWTH, MOST_OF_ROOM, MOST_UNPACKED } from '../../../importing/limits';
import { decoded } from '../../../importing/read-plain-text';
import type { ListedSource } from './backup-file';

/** A backup that a browser with what it has left can't hold, or that no library of texts would be. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
}

/**
 * Refuses a backup by what its list says, before anything of it is read: that no file holds more than the list says is seen
 * to while it is read.
 * @param packed bytes of the .zip
 * @throws BackupRefused
 */
export async function refuseBomb(sources: readonly ListedSource[], packed: number): Promise<void> {
  const bytes = sources.reduce((sum, { file }) => sum + file.bytes, 0);
  if (bytes > MOST_UNPACKED && bytes > packed * MOST_GROWTH)
    throw new BackupRefused(
      `This backup unpacks to ${megabytes(bytes)}, more than ${MOST_GROWTH} times its size, which no library of texts does. It was not read.`,
    );
  const room = await roomLeft();
  if (bytes > room * MOST_OF_ROOM)
    throw new BackupRefused(
      `This backup holds ${megabytes(bytes)} of texts, and the browser has room for ${megabytes(room)} more. Make room on the disk, or empty the bin, and try again.`,
    );
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1000 ** 2).toLocaleString('en')} MB`;

/** Bytes; without end where the browser doesn't tell. */
async function roomLeft(): Promise<number> {
  const { quota, usage = 0 } = (await globalThis.navigator?.storage?.estimate?.().catch(() => null)) ?? {};
  return quota ? Math.max(0, quota - usage) : Number.POSITIVE_INFINITY;
}

/** A source's file in a backup, which is read no further than the list says it goes. */
export function listedInput(input: Input, bytes: number): Input {
  const failure = new ImportFailure('damaged', 'is larger than the backup says. It was not read further.');
  return { ...input, open: () => streamOf(upTo(input, bytes, failure)) };
}

/**
 * The text of a list in a backup as far as it can be unpacked; empty where there is none.
 * @throws BackupRefused where it is too large to be held
 */
export async function listText(input: Input | undefined): Promise<{ text: string; isDamaged: boolean }> {
  const failure = new BackupRefused(
    `This backup has a list of more than ${LARGEST_WHOLE / 1024 ** 2} MB in it, which no library makes. It was not read.`,
  );
  let text = '';
  try {
    if (input)
      for await (const part of decoded(
        { open: () => streamOf(upTo(input, LARGEST_WHOLE, failure)) },
        'utf-8',
      ))
        text += part;
    return { text, isDamaged: false };
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    return { text, isDamaged: true };
  }
}

/** @throws `failure` before anything is read where the archive's directory says so, else at the chunk that is too much */
async function* upTo(input: Input, most: number, failure: Error): AsyncGenerator<Uint8Array> {
  if ((input.size ?? 0) > most) throw failure;
  let bytes = 0;
  for await (const chunk of chunksOf(input.open())) {
    bytes += chunk.length;
    if (bytes > most) throw failure;
    yield chunk;
  }
}
