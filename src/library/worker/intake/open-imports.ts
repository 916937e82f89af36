import type { Step, Tables } from '../../tables';
import { holdLock } from '../import-lock';
import { unstaged } from '../stored-sources';
import { Cancelled } from './gate';
import { OpenImport } from './open-import';

/** The imports that are going on, each from its first file until it is kept or forgotten. */
export class OpenImports {
  readonly #open = new Map<string, OpenImport>();

  constructor(private readonly tables: Tables) {}

  get(id: string): OpenImport | undefined {
    return this.#open.get(id);
  }

  async begin(id: string): Promise<OpenImport> {
    const lock = holdLock(id);
    const begun = new OpenImport(id, lock);
    // It can be forgotten while it waits for its lock.
    this.#open.set(id, begun);
    await lock;
    return begun;
  }

  /**
   * Ends an import by what is written of it. From here on it can't be forgotten: what was staged is the library's own.
   * @throws Cancelled where it was forgotten, DOMException where the disk is full; the import then goes on
   */
  async keep(begun: OpenImport, steps: readonly Step[]): Promise<void> {
    if (!this.#open.delete(begun.id)) throw new Cancelled();
    try {
      await this.tables.write(steps);
    } catch (error) {
      this.#open.set(begun.id, begun);
      throw error;
    }
    begun.unlock();
  }

  /** Ends the reading of an import, and takes away what was staged of it. */
  async forget(id: string): Promise<void> {
    const begun = this.#open.get(id);
    if (!begun) return;
    this.#open.delete(id);
    begun.gate.cancel();
    await this.tables.write(unstaged([...begun.staged.keys()]));
    begun.unlock();
  }
}
