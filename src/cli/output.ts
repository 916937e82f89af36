import { once } from 'node:events';

/** Rows are written in pieces of about this many characters. */
const CHUNK = 1 << 16;

/**
 * JSON Lines on standard output. Waits for a slow reader, so that memory stays flat, and ends the process
 * quietly when the reader goes away (`articles … | head`).
 */
export class JsonLines {
  #pending = '';

  constructor(private readonly stream: NodeJS.WriteStream = process.stdout) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }

  async write(row: unknown): Promise<void> {
    this.#pending += `${JSON.stringify(row)}\n`;
    if (this.#pending.length >= CHUNK) await this.flush();
  }

  async flush(): Promise<void> {
    const piece = this.#pending;
    this.#pending = '';
    if (piece && !this.stream.write(piece)) await once(this.stream, 'drain');
  }
}
