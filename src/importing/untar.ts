import { ImportFailure } from './import-failure';
import { chunksOf, type Input, inputOf, safeName } from './input';
import { LARGEST_WHOLE, MOST_FILES, MOST_UNPACKED } from './limits';
import { isOfTheSystem } from './system-files';
import type { Unpacked } from './unpack';

const BLOCK = 512;
/** Where a header has its parts; numbers are octal digits. (POSIX ustar) */
const NAME = [0, 100] as const;
const SIZE = [124, 136] as const;
const TYPE = 156;
const MAGIC = [257, 262] as const;
const PREFIX = [345, 500] as const;
/** What a header is of: a file, as old and new programs write it; a longer name of the next, by GNU's and by POSIX' programs. */
const FILE = ['0', '\0', '7'];
const [GNU_NAME, POSIX_FIELDS] = ['L', 'x'];

/** Bytes from which a .tar is told. */
export const TAR_HEAD = BLOCK;

/** Whether the first bytes of a file are those of a .tar. */
export function isTar(head: Uint8Array): boolean {
  return textAt(head, MAGIC) === 'ustar';
}

/** The files in a .tar, one after the other, each held as a whole while it is read. @throws ImportFailure */
export async function* tarEntries(input: Input): AsyncGenerator<Unpacked> {
  const bytes = new Bytes(input);
  let longName: string | null = null;
  let [files, total] = [0, 0];
  try {
    for (;;) {
      const header = await bytes.next(BLOCK);
      if (!header || header.every(byte => byte === 0)) break;
      const size = Number.parseInt(textAt(header, SIZE), 8);
      if (!isTar(header) || Number.isNaN(size))
        throw new ImportFailure('damaged', 'is damaged: it can’t be unpacked.');
      total += size;
      if (total > MOST_UNPACKED)
        throw new ImportFailure('too-large', 'unpacks to more than 4 GB. Unpack it and add a part.');
      const name: string =
        longName ?? [textAt(header, PREFIX), textAt(header, NAME)].filter(Boolean).join('/');
      const type = String.fromCharCode(header[TYPE] ?? 0);
      const isFile = FILE.includes(type) && !name.endsWith('/') && !isOfTheSystem(name);
      const content = await bytes.padded(size, isFile || type === GNU_NAME || type === POSIX_FIELDS);
      longName =
        type === GNU_NAME ? textAt(content, [0, size]) : type === POSIX_FIELDS ? pathIn(content) : null;
      if (!isFile) continue;
      if (++files > MOST_FILES)
        throw new ImportFailure('too-many', `holds more than ${MOST_FILES} files. Unpack it and add a part.`);
      yield {
        ...inputOf(name, new Blob([content as BlobPart])),
        name: `${input.name}/${safeName(name)}`,
        packed: size,
      };
    }
  } finally {
    await bytes.end();
  }
  if (files === 0) throw new ImportFailure('empty', 'holds no file.');
}

function textAt(bytes: Uint8Array, [from, to]: readonly [number, number]): string {
  return new TextDecoder().decode(bytes.subarray(from, to)).replace(/\0.*$/s, '').trim();
}

/** The path among the fields that stand before a file, each as "27 path=folder/name"; null where there is none. */
function pathIn(content: Uint8Array): string | null {
  return /^\d+ path=(.*)$/m.exec(new TextDecoder().decode(content))?.[1] ?? null;
}

/** The bytes of an input, so many at a time. */
class Bytes {
  readonly #chunks: AsyncGenerator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array();

  constructor(input: Input) {
    this.#chunks = chunksOf(input.open());
  }

  /** So many bytes; null at the end. @throws ImportFailure where the end comes before */
  async next(length: number): Promise<Uint8Array | null> {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; ) {
      const part = await this.#some(length - at);
      if (!part && at === 0) return null;
      if (!part) throw new ImportFailure('truncated', 'ends in the middle: the .tar file is not complete.');
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  /** What a header is of, and behind it what fills up the block; empty where it is passed over. */
  async padded(size: number, isWanted: boolean): Promise<Uint8Array> {
    if (isWanted && size > LARGEST_WHOLE)
      throw new ImportFailure(
        'too-large',
        `holds a file of more than ${LARGEST_WHOLE / 1024 ** 2} MB. Unpack it and add what is inside.`,
      );
    const content = isWanted && size > 0 ? await this.next(size) : new Uint8Array();
    for (let left = Math.ceil(size / BLOCK) * BLOCK - (content?.length ?? 0); left > 0; ) {
      const part = await this.#some(left);
      if (!part) throw new ImportFailure('truncated', 'ends in the middle: the .tar file is not complete.');
      left -= part.length;
    }
    return content ?? new Uint8Array();
  }

  async end(): Promise<void> {
    await this.#chunks.return(undefined);
  }

  async #some(most: number): Promise<Uint8Array | null> {
    while (this.#chunk.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done) return null;
      this.#chunk = value;
    }
    const part = this.#chunk.subarray(0, most);
    this.#chunk = this.#chunk.subarray(most);
    return part;
  }
}
