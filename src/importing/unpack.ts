import { gunzipped } from './gunzip';
import { ImportFailure } from './import-failure';
import { type Input, peek } from './input';
import { MOST_NESTED } from './limits';
import { isTar, TAR_HEAD, tarEntries } from './untar';
import { zipEntries } from './unzip';

/** What stands in an archive: a file to read, or one that can't be had, with the reason. */
export type Unpacked = Input | { readonly name: string; readonly failure: ImportFailure };

/** "PK" of an entry, and of an archive without one. */
const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const GZIP = [0x1f, 0x8b];

/** The files of an input, archives within archives opened; what is no archive comes out as it is. Never throws. */
export async function* unpack(input: Input, depth = 0): AsyncGenerator<Unpacked> {
  try {
    const head = await peek(input, TAR_HEAD);
    const begins = (signature: readonly number[]) => signature.every((byte, at) => head[at] === byte);
    const entries = ZIP.some(begins) ? zipEntries : isTar(head) ? tarEntries : null;
    if (!entries && !begins(GZIP)) {
      yield input;
      return;
    }
    if (depth >= MOST_NESTED)
      throw new ImportFailure(
        'too-deep',
        `lies in more than ${MOST_NESTED} archives one in the other. Unpack it and add what is inside.`,
      );
    if (entries)
      for await (const entry of entries(input))
        yield* 'failure' in entry ? [entry] : unpack(entry, depth + 1);
    else yield* unpack(gunzipped(input), depth + 1);
  } catch (error) {
    yield { name: input.name, failure: asFailure(error) };
  }
}

/** What Chromium gives for a file that goes while it is read; it has no name of its own. */
const GONE_MEANWHILE = 'network error';

/** Any error as a failure that can be told; `NotReadableError` is what a file gives that has changed or gone. */
export function asFailure(error: unknown): ImportFailure {
  if (error instanceof ImportFailure) return error;
  const name = error instanceof Error ? error.name : '';
  const why = error instanceof Error ? error.message : String(error);
  if (name === 'NotReadableError' || name === 'NotFoundError' || why === GONE_MEANWHILE)
    return new ImportFailure('unreadable', 'could not be read: it was moved, changed or locked meanwhile.');
  if (name === 'QuotaExceededError')
    return new ImportFailure('no-room', 'was not kept: there is no room left in the browser’s storage.');
  return new ImportFailure('unreadable', `could not be read because of a fault in Broadsheet (${why}).`);
}
