/** Hashes bytes as they come, to know a file again; two lanes of 32-bit mixing, not for security. */
export class Fingerprint {
  #low = 0x811c9dc5;
  #high = 0x41c6ce57;
  #bytes = 0;

  add(chunk: Uint8Array) {
    let low = this.#low;
    let high = this.#high;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      low = Math.imul(low ^ byte, 0x01000193);
      high = Math.imul(high ^ byte, 1597334677);
      high ^= high >>> 15;
    }
    this.#low = low;
    this.#high = high;
    this.#bytes += chunk.length;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Letters and digits: the hash, and the number of bytes. */
  toString(): string {
    const part = (lane: number) => (lane >>> 0).toString(36).padStart(7, '0');
    return `${part(this.#high)}${part(this.#low)}-${this.#bytes.toString(36)}`;
  }
}
