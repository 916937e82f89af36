/** Bytes with a name, which can be read as often as needed. */
export interface Input {
  /** Path as it was brought in, with the names of the archives it lies in: `dump.zip/2024/june.txt`. */
  readonly name: string;
  /** Bytes, where it is known before reading. */
  readonly size: number | null;
  /** The bytes at once, where they lie in a file or in memory. */
  readonly blob?: Blob;
  /** Bytes it takes of the file that was brought in, where that is another. */
  readonly packed?: number;
  open(): ReadableStream<Uint8Array>;
}

/** What was chosen, dropped or pasted, as an input. */
export function inputOf(name: string, blob: Blob): Input {
  return { name: safeName(name), size: blob.size, blob, open: () => openBlob(blob) };
}

/** A file that was there and could not be had, which is told of when it is opened. */
export function missingInput(name: string): Input {
  const open = () =>
    new ReadableStream<Uint8Array>({
      start: controller => controller.error(new DOMException('gone', 'NotReadableError')),
    });
  return { name: safeName(name), size: 0, open };
}

/** Bytes of a file that is read into memory at once. */
const SMALL = 1024 * 1024;
/** A file is opened several times in a row, and with thousands of small ones asking the browser for each is most of the time. */
let openedLast: { readonly blob: Blob; readonly bytes: Promise<ArrayBuffer> } | null = null;

function openBlob(blob: Blob): ReadableStream<Uint8Array> {
  if (blob.size > SMALL) return blob.stream();
  if (openedLast?.blob !== blob) openedLast = { blob, bytes: blob.arrayBuffer() };
  const { bytes } = openedLast;
  return new ReadableStream({
    async pull(controller) {
      controller.enqueue(new Uint8Array(await bytes));
      controller.close();
    },
  });
}

/** The longest name that is kept; longer ones lose their middle. */
const LONGEST_NAME = 200;

/**
 * A path that can be shown and kept: without steps upward, drive letters, control characters and marks that turn
 * the direction of writing. Gives "unnamed" where nothing is left.
 */
export function safeName(path: string): string {
  const steps = path
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/')
    .map(step => step.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '').trim())
    .filter(step => step !== '' && step !== '.' && step !== '..');
  const name = steps.join('/') || 'unnamed';
  if (name.length <= LONGEST_NAME) return name;
  // A character of two halves may stand where it is cut.
  return `${name.slice(0, LONGEST_NAME / 2)}…${name.slice(-LONGEST_NAME / 2)}`.replace(/\p{Cs}/gu, '');
}

/** The first bytes of an input, at most so many. */
export async function peek({ open }: Pick<Input, 'open'>, most: number): Promise<Uint8Array> {
  const head = new Uint8Array(most);
  let length = 0;
  for await (const chunk of chunksOf(open())) {
    const part = chunk.subarray(0, most - length);
    head.set(part, length);
    length += part.length;
    if (length === most) break;
  }
  return head.subarray(0, length);
}

/** The chunks of a stream; a stream that is left early is cancelled. (Safari's streams are not iterable yet.) */
export async function* chunksOf<Chunk>(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}

/** A stream of what a generator yields. */
export function streamOf<Chunk>(chunks: AsyncGenerator<Chunk>): ReadableStream<Chunk> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
