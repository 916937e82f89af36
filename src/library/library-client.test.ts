import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenedArticle } from './article-protocol';
import { LibraryClient, WorkerDied, type WorkerPort } from './library-client';
import type { Message, Request } from './protocol';

/** A worker that does nothing but note what it is told; the test speaks for it. */
class FakeWorker implements WorkerPort {
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  readonly requests: Request[] = [];
  terminated = false;

  postMessage(request: Request) {
    this.requests.push(request);
  }

  terminate() {
    this.terminated = true;
  }

  say(message: Message) {
    this.onmessage?.({ data: message } as MessageEvent<Message>);
  }

  answer(id: number, response: OpenedArticle | null = null) {
    this.say({ id, kind: 'answer', response });
  }

  die(message = 'out of memory') {
    this.onerror?.({ message } as ErrorEvent);
  }
}

let workers: FakeWorker[] = [];
let client: LibraryClient;
const worker = (nth = workers.length - 1) => {
  const one = workers[nth];
  if (!one) throw new Error(`There is no worker ${nth}.`);
  return one;
};
const openArticle = (key: string) => client.call('article', { key });

beforeEach(() => {
  workers = [];
  client = new LibraryClient(() => {
    const started = new FakeWorker();
    workers.push(started);
    return started;
  });
});

describe('Something the worker is told', () => {
  it('is nobody’s fault where it fails', async () => {
    client.tell('steer', { id: 'i', to: 'pause' });
    client.tell('steer', { id: 'i', to: 'cancel' });
    expect(worker().requests).toMatchObject([{ request: { to: 'pause' } }, { request: { to: 'cancel' } }]);
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    worker().say({ id: 1, kind: 'error', message: 'no' });
    worker().die();
    await new Promise(resolve => setTimeout(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('A call', () => {
  it('starts the one worker when it is needed first', () => {
    expect(workers).toHaveLength(0);
    openArticle('a');
    openArticle('b');
    expect(workers).toHaveLength(1);
    expect(worker().requests).toMatchObject([
      { call: 'article', request: { key: 'a' } },
      { call: 'article', request: { key: 'b' } },
    ]);
  });

  it('gets the answer of its own id, in whatever order the answers come', async () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(order, async answered => {
        const calls = answered.map((_, nth) => openArticle(`${nth}`));
        const ids = worker()
          .requests.slice(-5)
          .map(({ id }) => id);
        for (const nth of answered) worker().answer(ids[nth] ?? 0, { key: `${nth}` } as OpenedArticle);
        expect((await Promise.all(calls)).map(opened => opened?.key)).toEqual(['0', '1', '2', '3', '4']);
      }),
    );
  });

  it('hears of progress until it is answered', async () => {
    const onProgress = vi.fn();
    const opening = client.call('open', { base: '/' }, onProgress);
    const id = worker().requests[0]?.id ?? 0;
    worker().say({ id, kind: 'interim', interim: { done: 1, total: 2 } });
    worker().answer(id);
    worker().say({ id, kind: 'interim', interim: { done: 2, total: 2 } });
    await opening;
    expect(onProgress.mock.calls).toEqual([[{ done: 1, total: 2 }]]);
  });

  it('fails with the words of the worker where it failed there, and the worker goes on', async () => {
    const opening = openArticle('a');
    worker().say({ id: 1, kind: 'error', message: 'The list of texts is missing (404).' });
    await expect(opening).rejects.toThrow('The list of texts is missing (404).');
    await expect(opening).rejects.not.toBeInstanceOf(WorkerDied);
    openArticle('b');
    expect(workers).toHaveLength(1);
  });

  it('is not disturbed by an answer that nobody waits for', async () => {
    const opening = openArticle('a');
    worker().answer(99);
    worker().answer(1);
    worker().answer(1);
    await expect(opening).resolves.toBeNull();
  });

  it('fails where no worker can be started', async () => {
    client = new LibraryClient(() => {
      throw new Error('Workers are switched off.');
    });
    await expect(openArticle('a')).rejects.toThrow('Workers are switched off.');
  });
});

describe('A worker that dies', () => {
  it('fails all calls that wait for it, with its last words', async () => {
    const calls = [openArticle('a'), openArticle('b')];
    worker().die('out of memory');
    for (const { status, reason } of (await Promise.allSettled(calls)) as PromiseRejectedResult[]) {
      expect(status).toBe('rejected');
      expect(reason).toBeInstanceOf(WorkerDied);
      expect(reason.message).toBe('out of memory');
    }
    expect(worker().terminated).toBe(true);
  });

  it('is replaced at the next call, not before', async () => {
    const lost = openArticle('a');
    worker().die();
    await expect(lost).rejects.toBeInstanceOf(WorkerDied);
    expect(workers).toHaveLength(1);
    const again = openArticle('a');
    expect(workers).toHaveLength(2);
    worker().answer(worker().requests[0]?.id ?? 0);
    await expect(again).resolves.toBeNull();
  });

  it('takes nothing with it that was answered before', async () => {
    const answered = openArticle('a');
    worker().answer(1);
    worker().die();
    await expect(answered).resolves.toBeNull();
  });

  it('is not listened to any more', async () => {
    const onProgress = vi.fn();
    const lost = client.call('open', { base: '/' }, onProgress);
    worker().die();
    worker().say({ id: 1, kind: 'interim', interim: { done: 1, total: 2 } });
    await expect(lost).rejects.toBeInstanceOf(WorkerDied);
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('can no longer do harm: a second fault of it leaves the new worker alone', async () => {
    const lost = openArticle('a');
    worker(0).die();
    await expect(lost).rejects.toBeInstanceOf(WorkerDied);
    const again = openArticle('a');
    worker(0).die();
    expect(worker(1).terminated).toBe(false);
    worker(1).answer(worker(1).requests[0]?.id ?? 0);
    await expect(again).resolves.toBeNull();
  });
});

describe('Who listens for restarts', () => {
  const told = vi.fn();
  beforeEach(() => told.mockClear());

  it('is told when a worker died that had answered', () => {
    client.onRestart(told);
    openArticle('a');
    worker().answer(1);
    worker().die();
    expect(told).toHaveBeenCalledOnce();
  });

  it('is not told where it never answered, since the next would die the same way', async () => {
    client.onRestart(told);
    const lost = openArticle('a');
    worker().die();
    await expect(lost).rejects.toBeInstanceOf(WorkerDied);
    expect(told).not.toHaveBeenCalled();
  });

  it('is not told of the second death where the new worker never answered', async () => {
    client.onRestart(told);
    openArticle('a');
    worker().answer(1);
    worker().die();
    const lost = openArticle('b');
    worker().die();
    await expect(lost).rejects.toBeInstanceOf(WorkerDied);
    expect(told).toHaveBeenCalledOnce();
  });

  it('is told no more after unsubscribing', () => {
    const unsubscribe = client.onRestart(told);
    unsubscribe();
    openArticle('a');
    worker().answer(1);
    worker().die();
    expect(told).not.toHaveBeenCalled();
  });

  it('can call at once and gets the new worker', async () => {
    let again: Promise<OpenedArticle | null> | undefined;
    client.onRestart(() => {
      again = openArticle('a');
    });
    openArticle('a');
    worker().answer(1);
    worker().die();
    worker(1).answer(worker(1).requests[0]?.id ?? 0);
    await expect(again).resolves.toBeNull();
  });
});
