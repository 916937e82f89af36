import { guardGrowth } from './guard-growth';
import { ImportFailure } from './import-failure';
import { chunksOf, type Input, streamOf } from './input';

/** Bytes that are unpacked at a time; a bomb's grow to a thousand times as many. */
const STEP = 32 * 1024;

/** What a gzip file holds, members one behind the other, as Common Crawl's files have them. */
export function gunzipped(input: Input): Input {
  return {
    name: input.name.replace(/\.gz$/i, ''),
    size: null,
    open: () => streamOf(guardGrowth(unpacked(input), input.size)),
  };
}

async function* unpacked(input: Input): AsyncGenerator<Uint8Array> {
  // The browser's own decompressor ends at the first member.
  const { Gunzip } = await import('fflate');
  let ready: Uint8Array[] = [];
  const gunzip = new Gunzip(chunk => ready.push(chunk));
  const push = (bytes: Uint8Array, last: boolean) => {
    try {
      gunzip.push(bytes, last);
    } catch {
      throw last
        ? new ImportFailure('truncated', 'ends in the middle: the .gz file is not complete.')
        : new ImportFailure('damaged', 'is damaged: it can’t be unpacked.');
    }
    const chunks = ready.filter(({ length }) => length > 0);
    ready = [];
    return chunks;
  };
  for await (const chunk of chunksOf(input.open())) {
    for (let at = 0; at < chunk.length; at += STEP) yield* push(chunk.subarray(at, at + STEP), false);
  }
  yield* push(new Uint8Array(), true);
}
