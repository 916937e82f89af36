import type { WorkerPort } from './library-client';
import { vouchedFor, workerUrl } from './vouched-scripts';

/** Starts the library's worker; apart, so that tests can give the client another. */
export function startWorker(): WorkerPort {
  return new Worker(vouchedFor(workerUrl), { type: 'module' });
}
