import type { WorkerPort } from './library-client';
import { pageFolder } from './page-folder';
import { vouchedFor, workerUrl } from './vouched-scripts';

/** Starts the worker; its name tells it, before any message, where the bundled texts are. */
export function startWorker(): WorkerPort {
  return new Worker(vouchedFor(workerUrl), { type: 'module', name: pageFolder() });
}
