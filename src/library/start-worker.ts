import type { WorkerPort } from './library-client';
import { vouchedFor, workerUrl } from './vouched-scripts';

/** The worker that the page started before its first script was there (`index.html`), until it is taken or fails. */
const early = globalThis as { firstWorker?: WorkerPort };

/** Starts the library's worker; apart, so that tests can give the client another. */
export function startWorker(): WorkerPort {
  const started = early.firstWorker;
  delete early.firstWorker;
  return started ?? new Worker(vouchedFor(workerUrl), { type: 'module' });
}
