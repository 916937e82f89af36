import type { Words } from './tokens';

/** How many blocks of a text hold each token, counted in a fixed table (hash collisions are harmless). */
export class TokenCounts {
  static readonly #SLOTS = 1 << 18;
  readonly #counts = new Uint32Array(TokenCounts.#SLOTS);
  /** Weights by count, worked out once. */
  readonly #weights = new Float32Array(1024);
  #blocks = 0;

  add({ store, start, wordsEnd }: Words): void {
    this.#blocks++;
    for (let at = start; at < wordsEnd; at++) {
      const slot = (store[at] as number) & (TokenCounts.#SLOTS - 1);
      this.#counts[slot] = (this.#counts[slot] as number) + 1;
    }
  }

  /** To be called once all blocks are counted. */
  close(): this {
    const blocks = this.#blocks + 1;
    this.#weights.forEach((_, count) => {
      this.#weights[count] = Math.max(0, Math.log(blocks / (count + 0.5)) / Math.log(blocks * 2 + 1));
    });
    return this;
  }

  /** How much a token tells: inverse document frequency over blocks, 0 (in all) to about 1 (in one). */
  weight(token: number): number {
    const count = this.#counts[token & (TokenCounts.#SLOTS - 1)] ?? 0;
    return this.#weights[count < 1024 ? count : 1023] ?? 0;
  }
}
