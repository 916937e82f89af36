import type { HandedFiles } from './import-protocol';

type File = HandedFiles['files'][number];

/** Giving a file away costs the page a fifth of a millisecond or more; at a time it gives as many as fit into this. */
const AIM_MS = 8;
const FIRST = 8;
const MOST = 500;

/**
 * Hands files over in their order, so many at a time that the page stays smooth.
 * @param send gives a portion away; the page is held up until it returns, and the next follows when it has resolved
 * @param onHanded hears how many have been handed over by now
 * @throws DOMException (`AbortError`) where `signal` ends it
 */
export async function handOver(
  files: Iterable<File> | AsyncIterable<File>,
  send: (files: readonly File[]) => Promise<unknown>,
  onHanded: (count: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let [portion, size, count]: [File[], number, number] = [[], FIRST, 0];
  const give = async () => {
    signal.throwIfAborted();
    const began = performance.now();
    const sent = send(portion);
    size = nextSize(portion.length, performance.now() - began);
    count += portion.length;
    portion = [];
    await sent;
    onHanded(count);
  };
  for await (const file of files) {
    portion.push(file);
    if (portion.length >= size) await give();
  }
  if (portion.length > 0) await give();
  signal.throwIfAborted();
}

/** What would have taken as long as is aimed at, but no more than twice as many as before. */
function nextSize(given: number, tookMs: number): number {
  const fitting = Math.floor((given * AIM_MS) / Math.max(tookMs, 0.1));
  return Math.max(1, Math.min(fitting, given * 2, MOST));
}
