import type { Brought } from '../../import-protocol';

type Files = Brought['files'];

/** Files that have been handed over by the page and wait for their import to begin. */
export class HandedOver {
  readonly #files = new Map<string, Files[number][]>();

  /** Adds files to those of an import; gives null, as an answer without content. */
  add(importId: string, files: Files): null {
    const known = this.#files.get(importId);
    if (known) known.push(...files);
    else this.#files.set(importId, [...files]);
    return null;
  }

  /** The files of an import, which are no longer held here. */
  take(importId: string): Files {
    const files = this.#files.get(importId) ?? [];
    this.#files.delete(importId);
    return files;
  }
}
