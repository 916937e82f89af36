import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright';

interface Answer {
  readonly result?: { readonly value?: unknown };
}

export type Send = (method: string, params?: object) => Promise<unknown>;

interface Loading {
  readonly url: string;
  /** Slows network and processor before anything is loaded. */
  readonly setUp: (send: Send) => Promise<unknown>;
  /** Runs in the page before its own scripts. */
  readonly script: string;
  /** An expression whose value is the answer. */
  readonly ask: string;
  /** Milliseconds after which it is asked. */
  readonly after: number;
}

/**
 * How long a new window is left alone. For each Chromium loads a page of its own, the list under its address field, which is some
 * three hundred scripts: on two cores they take as long as a whole first visit, and what is measured beside them waits for them. A
 * reader who follows a link has had the window open.
 */
export const WINDOW_AT_REST_MS = 3_000;

export const VIEWPORT = { width: 1440, height: 900 };

/**
 * Loads an address in a page that Playwright does not drive, and says what is asked of it then. To its own pages Playwright
 * attaches V8's debugger, under which each `Error` costs a second parse of the script that makes it: React makes four while it
 * is set up. A reader's browser has no debugger.
 */
export async function loadUndriven(browser: Browser, { url, setUp, script, ask, after }: Loading) {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext');
  // Of a context that it has not made Playwright lets the pages go.
  const { targetId } = await session.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    newWindow: true,
    ...VIEWPORT,
  });
  const send = await attached(session, targetId);
  await delay(WINDOW_AT_REST_MS);
  await setUp(send);
  await send('Page.enable');
  await send('Page.addScriptToEvaluateOnNewDocument', { source: script });
  await send('Page.navigate', { url });
  await delay(after);
  const { result } = await send('Runtime.evaluate', { expression: ask, returnByValue: true });
  await session.send('Target.disposeBrowserContext', { browserContextId });
  await session.detach();
  return result?.value;
}

/** Sends commands to a page, over the session of the browser. */
async function attached(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  return (method: string, params: object = {}) =>
    new Promise<Answer>(resolve => {
      const id = ++asked;
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method, params });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
}
