import { joinAnswer } from './answer-parts';
import type { CallName, Calls, Interim, InterimOf, Message } from './protocol';
import type { SourceState } from './state-protocol';

/** What the client needs of a worker; a test gives it another. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Message>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Waiting {
  resolve(response: unknown): void;
  reject(error: Error): void;
  onInterim?: ((interim: Interim) => void) | undefined;
  /** What has come of a large answer. */
  readonly sources: SourceState[];
}

/** The worker died in the middle of a call; the next call starts a new one. */
export class WorkerDied extends Error {
  override name = 'WorkerDied';
}

/**
 * Makes typed calls to the worker. A worker that dies is replaced at the next call, and listeners are
 * told; not so where it never answered, because the next would die the same way.
 */
export class LibraryClient {
  #worker: WorkerPort | null = null;
  #nextId = 1;
  #hasAnswered = false;
  readonly #waiting = new Map<number, Waiting>();
  readonly #restartListeners = new Set<() => void>();

  constructor(private readonly startWorker: () => WorkerPort) {}

  /** Rejects with `WorkerDied`, or with the worker's own words where the call failed there. */
  call<Name extends CallName>(
    call: Name,
    request: Calls[Name]['request'],
    onInterim?: (interim: InterimOf<Name>) => void,
  ): Promise<Calls[Name]['response']> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: resolve as Waiting['resolve'],
        reject,
        onInterim: onInterim as Waiting['onInterim'],
        sources: [],
      });
      this.#running().postMessage({ id, call, request });
    });
  }

  /** Makes a call whose answer nobody waits for: where it fails there is nothing to be said, and nothing to be done. */
  tell<Name extends CallName>(call: Name, request: Calls[Name]['request']): void {
    this.call(call, request).catch(() => undefined);
  }

  /** Calls `listener` whenever a worker that had been at work died. Returns what ends the subscription. */
  onRestart(listener: () => void): () => void {
    this.#restartListeners.add(listener);
    return () => this.#restartListeners.delete(listener);
  }

  #running(): WorkerPort {
    if (this.#worker) return this.#worker;
    const worker = this.startWorker();
    worker.onmessage = event => this.#receive(event.data);
    worker.onerror = event => {
      // Faults that one was still reporting when it was given up are not those of its successor.
      if (worker === this.#worker) this.#giveUp(event.message);
    };
    this.#worker = worker;
    this.#hasAnswered = false;
    return worker;
  }

  #receive(message: Message) {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if (message.kind === 'sources') {
      waiting.sources.push(...message.sources);
      return;
    }
    if (message.kind === 'interim') {
      waiting.onInterim?.(message.interim);
      return;
    }
    this.#waiting.delete(message.id);
    this.#hasAnswered = true;
    if (message.kind === 'answer') waiting.resolve(joinAnswer(message.response, waiting.sources));
    else waiting.reject(new Error(message.message));
  }

  #giveUp(reason: string) {
    this.#worker?.terminate();
    this.#worker = null;
    const abandoned = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of abandoned) reject(new WorkerDied(reason));
    if (this.#hasAnswered) for (const listener of this.#restartListeners) listener();
  }
}
