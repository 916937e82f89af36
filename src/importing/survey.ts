import { Fingerprint } from './fingerprint';
import { chunksOf, type Input } from './input';
import type { ByteEvidence } from './tell-encoding';

/** What one pass over a file tells of it before it is read. */
export interface Survey extends ByteEvidence {
  readonly bytes: number;
  readonly fingerprint: string;
}

const HEAD = 64 * 1024;
const FOREIGN = 64 * 1024;
/** Bytes kept around each that is not ASCII: a word's worth. */
const AROUND = 24;

/** Reads an input once from end to end: its hash, its first bytes, whether it is UTF-8, what is not ASCII. */
export async function survey(input: Pick<Input, 'open'>): Promise<Survey> {
  const fingerprint = new Fingerprint();
  const head = new Gathered(HEAD);
  const foreign = new Gathered(FOREIGN);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  for await (const chunk of chunksOf(input.open())) {
    fingerprint.add(chunk);
    head.add(chunk);
    gatherForeign(chunk, foreign);
    isUtf8 &&= decodes(utf8, chunk);
  }
  isUtf8 &&= decodes(utf8);
  return {
    bytes: fingerprint.bytes,
    fingerprint: fingerprint.toString(),
    head: head.bytes,
    isUtf8,
    foreign: foreign.bytes,
  };
}

function decodes(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function gatherForeign(chunk: Uint8Array, into: Gathered) {
  for (let at = 0; at < chunk.length && !into.isFull; at++) {
    if ((chunk[at] as number) < 0x80) continue;
    let end = at;
    // Up to the next stretch of plain ASCII.
    for (let plain = 0; end < chunk.length && plain < AROUND; end++)
      plain = (chunk[end] as number) < 0x80 ? plain + 1 : 0;
    into.add(chunk.subarray(at, end));
    at = end;
  }
}

/** Bytes that are gathered up to a limit. */
class Gathered {
  readonly #buffer: Uint8Array;
  #length = 0;

  constructor(most: number) {
    this.#buffer = new Uint8Array(most);
  }

  get isFull(): boolean {
    return this.#length === this.#buffer.length;
  }

  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  add(chunk: Uint8Array) {
    const part = chunk.subarray(0, this.#buffer.length - this.#length);
    this.#buffer.set(part, this.#length);
    this.#length += part.length;
  }
}
