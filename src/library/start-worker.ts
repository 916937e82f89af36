import type { WorkerPort } from './library-client';
import { vouchedFor, workerUrl } from './vouched-scripts';

export function startWorker(): WorkerPort {
  return new Worker(vouchedFor(workerUrl), { type: 'module' });
}
