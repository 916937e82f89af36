/** Thrown through whatever goes on when the reader ends it: nothing of it is kept, and it is no fault. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Work goes on for so long before other calls to the worker get their turn: a search shall not wait for an import. */
const TURN_MS = 40;

/** Lets an import be stopped for a while or for good, and gives way to what else the worker is asked. */
export class Gate {
  #cancelled = false;
  #paused: Promise<void> | null = null;
  #resume = () => {};
  #turn = performance.now();

  pause() {
    this.#paused ??= new Promise(resolve => {
      this.#resume = resolve;
    });
  }

  resume() {
    this.#resume();
    this.#paused = null;
  }

  cancel() {
    this.#cancelled = true;
    this.resume();
  }

  get isCancelled(): boolean {
    return this.#cancelled;
  }

  /** Waits while paused. @throws Cancelled */
  async pass(): Promise<void> {
    if (performance.now() - this.#turn > TURN_MS) {
      await new Promise(resolve => setTimeout(resolve));
      this.#turn = performance.now();
    }
    while (this.#paused) await this.#paused;
    if (this.#cancelled) throw new Cancelled();
  }
}
