import { ImportFailure } from './import-failure';
import { HARMLESS_BYTES, MOST_GROWTH, MOST_UNPACKED } from './limits';

/**
 * Passes on what is unpacked until it is more than news text could be.
 * @param packed bytes it was packed in, where that is known
 * @throws ImportFailure at the chunk that is too much
 */
export async function* guardGrowth(
  chunks: AsyncGenerator<Uint8Array>,
  packed: number | null,
): AsyncGenerator<Uint8Array> {
  const most = Math.min(MOST_UNPACKED, Math.max(HARMLESS_BYTES, (packed ?? MOST_UNPACKED) * MOST_GROWTH));
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > most)
      throw new ImportFailure(
        'too-large',
        `unpacks to more than ${Math.round(most / 1024 ** 2)} MB, which is no article text. It was not read further.`,
      );
    yield chunk;
  }
}
