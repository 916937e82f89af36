import type { FlateError } from 'fflate';
import { guardGrowth } from './guard-growth';
import { ImportFailure } from './import-failure';
import { chunksOf, type Input, streamOf } from './input';

/** Bytes that are unpacked at a time; a bomb's grow to a thousand times as many. */
const STEP = 32 * 1024;

/** What a gzip file holds, members one behind the other, as Common Crawl's files have them. */
export function gunzipped(input: Input): Input {
  return {
    name: input.name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar'),
    size: null,
    open: () => streamOf(guardGrowth(unpacked(input), input.size)),
  };
}

async function* unpacked(input: Input): AsyncGenerator<Uint8Array> {
  // The browser's own decompressor ends at the first member.
  const { FlateErrorCode, Gunzip } = await import('fflate');
  let ready: Uint8Array[] = [];
  const gunzip = new Gunzip(chunk => ready.push(chunk));
  const push = (bytes: Uint8Array, last: boolean) => {
    gunzip.push(bytes, last);
    const chunks = ready.filter(({ length }) => length > 0);
    ready = [];
    return chunks;
  };
  // Noughts at the end so far: of the last member, or what a tape or a disk was filled up with.
  let noughts = 0;
  try {
    for await (const bytes of steps(input)) {
      const end = bytes.findLastIndex(byte => byte !== 0) + 1;
      if (end > 0) {
        for (; noughts > 0; noughts -= STEP) yield* push(new Uint8Array(Math.min(noughts, STEP)), false);
        noughts = 0;
        yield* push(bytes.subarray(0, end), false);
      }
      noughts += bytes.length - end;
    }
  } catch (error) {
    // What the file itself fails with is told in its own words.
    if (!isFlateError(error)) throw error;
    throw new ImportFailure('damaged', 'is damaged: it can’t be unpacked.');
  }
  try {
    for (; noughts > 0; noughts -= STEP) yield* push(new Uint8Array(Math.min(noughts, STEP)), false);
    yield* push(new Uint8Array(), true);
  } catch (error) {
    if (!isFlateError(error)) throw error;
    // Noughts are no member.
    if (error.code === FlateErrorCode.InvalidHeader) return;
    throw new ImportFailure('truncated', 'ends in the middle: the .gz file is not complete.');
  }
}

async function* steps(input: Input): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunksOf(input.open()))
    for (let at = 0; at < chunk.length; at += STEP) yield chunk.subarray(at, at + STEP);
}

/** The library's errors are told from others by their codes. */
function isFlateError(error: unknown): error is FlateError {
  return error instanceof Error && typeof (error as FlateError).code === 'number';
}
