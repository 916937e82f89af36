import type { Input } from '../../../importing/input';
import type { Brought, ImportProgress } from '../../import-protocol';

const TELL_MS = 100;

/** Counts how far an import is and tells it, but not more often than one can see. */
export class ProgressCount {
  readonly #totalBytes: number;
  readonly #files: number;
  /** Bytes of the files that are done, of what is done of an archive, and of what is being read. */
  #doneBytes = 0;
  #archiveBytes = 0;
  #fileBytes = 0;
  #done = 0;
  #articles = 0;
  #inFile = 0;
  #name = '';
  #counting = false;
  #told = 0;

  constructor(
    { files, pasted }: Pick<Brought, 'files' | 'pasted'>,
    private readonly tell: (progress: ImportProgress) => void,
  ) {
    this.#totalBytes = files.reduce((sum, { file }) => sum + (file?.size ?? 0), pasted?.length ?? 0);
    this.#files = Math.max(1, files.length);
  }

  /** A file is looked at. */
  looking(name: string) {
    this.#name = name;
    this.#counting = false;
    this.#fileBytes = 0;
    this.#tell();
  }

  /** The file has been looked at; from now on its bytes count. */
  readingBegins() {
    this.#counting = true;
  }

  /** A stream whose bytes count if it is the first that is opened for reading. */
  counted(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    if (!this.#counting) return stream;
    this.#counting = false;
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        this.#fileBytes += chunk.length;
        controller.enqueue(chunk);
      },
    });
    return stream.pipeThrough(count);
  }

  found(articles: number) {
    this.#inFile = articles;
    this.#tell();
  }

  /** So many files are done; the last one took `packed` bytes of an archive. */
  fileDone(done: number, packed: number) {
    this.#done = done;
    this.#articles += this.#inFile;
    this.#inFile = 0;
    this.#fileBytes = 0;
    this.#archiveBytes += packed;
    this.#tell();
  }

  /** One of the things that were brought is done. */
  inputDone({ size }: Pick<Input, 'size'>) {
    this.#doneBytes += size ?? 0;
    this.#archiveBytes = 0;
  }

  #tell() {
    const now = performance.now();
    if (now - this.#told < TELL_MS) return;
    this.#told = now;
    const bytes = this.#doneBytes + (this.#archiveBytes || this.#fileBytes);
    this.tell({
      done: this.#done,
      total: Math.max(this.#files, this.#done + 1),
      bytes: Math.min(bytes, this.#totalBytes),
      totalBytes: this.#totalBytes,
      articles: this.#articles + this.#inFile,
      name: this.#name,
    });
  }
}
