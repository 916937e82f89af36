import type { CDPSession, Page } from 'playwright';

/** In MB: objects and typed arrays. */
export interface Memory {
  readonly page: number;
  readonly worker: number;
}

/** What page and worker hold after a collection; to be called before the page is opened. */
export async function watchMemory(page: Page): Promise<() => Promise<Memory>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let worker: string | null = null;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') worker = sessionId;
  });
  return async () => ({
    page: await memoryOf((method, params) => session.send(method as 'Runtime.enable', params as never)),
    worker: worker === null ? Number.NaN : await memoryOf(throughPage(session, worker)),
  });
}

type Send = (method: string, params?: object) => Promise<unknown>;

/** The worker is spoken to through its page. */
function throughPage(session: CDPSession, sessionId: string): Send {
  let id = 0;
  return (method, params = {}) => {
    const wanted = ++id;
    return new Promise(resolve => {
      const receive = ({ message }: { message: string }) => {
        const answer = JSON.parse(message);
        if (answer.id !== wanted) return;
        session.off('Target.receivedMessageFromTarget', receive);
        resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', receive);
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: wanted, method, params }),
      });
    });
  };
}

async function memoryOf(send: Send): Promise<number> {
  await send('HeapProfiler.collectGarbage');
  const usage = (await send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}
