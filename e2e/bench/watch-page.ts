import type { Page } from 'playwright';

const MB = 1024 ** 2;
const SAMPLE_MS = 250;

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

/** Objects, and what arrays and buffers hold outside of the heap. */
const bytesOf = ({ usedSize, backingStorageSize = 0 }: Usage) => usedSize + backingStorageSize;

/** Asks the page and its workers, over the developer tools' protocol, how much heap they use. */
async function heapsOf(page: Page): Promise<() => Promise<{ page: number; worker: number }>> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  const waiting = new Map<number, (bytes: number) => void>();
  let asked = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result?: Usage };
    waiting.get(id)?.(result ? bytesOf(result) : 0);
    waiting.delete(id);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const ofWorker = (sessionId: string) =>
    new Promise<number>(resolve => {
      const id = ++asked;
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  return async () => {
    const usage: Usage = await session.send('Runtime.getHeapUsage');
    return { page: bytesOf(usage), worker: Math.max(0, ...(await Promise.all(workers.map(ofWorker)))) };
  };
}

/** Samples the heaps of page and worker; gives what was most since it was asked last. */
export async function watchHeaps(page: Page) {
  const peak = { page: 0, worker: 0 };
  const heaps = await heapsOf(page);
  let on = true;
  const sample = async () => {
    while (on) {
      const used = await heaps();
      peak.page = Math.max(peak.page, used.page);
      peak.worker = Math.max(peak.worker, used.worker);
      await new Promise(resolve => setTimeout(resolve, SAMPLE_MS));
    }
  };
  // Where the page is closed by a failure, that failure is told.
  const sampling = sample().catch(() => undefined);
  return {
    peak: () => {
      const { page, worker } = peak;
      Object.assign(peak, { page: 0, worker: 0 });
      return `peak heap: page ${megabytes(page)}, worker ${megabytes(worker)}`;
    },
    end: () => {
      on = false;
      return sampling;
    },
  };
}

const megabytes = (bytes: number) => `${Math.round(bytes / MB)} MB`;
/** Notes the tasks of a page over 50 ms from now on. */
export async function watchTasks(page: Page) {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    const watch = new PerformanceObserver(list =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    watch.observe({ type: 'longtask' });
  });
}

/** The longest tasks of a page since it was asked last. */
export async function longestTasks(page: Page): Promise<string> {
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  if (tasks.length === 0) return 'no task of the page over 50 ms';
  const longest = tasks.sort((a, b) => b - a).slice(0, 4);
  return `tasks of the page over 50 ms: ${tasks.length}, the longest ${longest.map(Math.round).join(', ')} ms`;
}
