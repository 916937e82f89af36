import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkerPort } from './library-client';
import type { Message, Request } from './protocol';
import { recordOf } from './worker/fixtures/texts';

const BASE = 'http://localhost:4173/some/folder/';
const LISTING = `${BASE}articles/index.json`;
const TEXT = `${BASE}articles/a.txt`;

const asked: Request[] = [];
let transferred: readonly unknown[] = [];
let port: WorkerPort;

vi.mock('./start-worker', () => ({
  startWorker: () => {
    port = {
      postMessage: (message, transfer) => {
        asked.push(message as Request);
        transferred = transfer ?? [];
      },
      terminate() {},
      onmessage: null,
      onerror: null,
    };
    return port;
  },
}));

const say = (message: Message) => port.onmessage?.({ data: message } as MessageEvent<Message>);
const calls = () => asked.map(({ call }) => call);
const settled = () => new Promise(resolve => setTimeout(resolve));
/** Answers of a server; what it does not name never comes. */
const serve = (answers: Record<string, () => Response>) =>
  vi.stubGlobal('fetch', (url: string) => answers[url]?.() ?? new Promise(() => undefined));

/** The page, which preloads what is at some addresses. */
const preload = (...urls: string[]) =>
  vi.stubGlobal('document', {
    baseURI: `${BASE}index.html?q=war`,
    querySelectorAll: () => urls.map(href => ({ href })),
  });

describe('The opening of the library', () => {
  beforeEach(() => {
    vi.resetModules();
    preload(LISTING);
    serve({ [LISTING]: () => Response.json([]) });
    asked.length = 0;
  });

  it('is begun before there is anybody to take it, and asked for once', async () => {
    const { beginOpening, takeOpening } = await import('./opening');
    beginOpening();
    await settled();
    expect(calls()).toEqual(['lastView', 'open']);
    const { view } = takeOpening(() => undefined);
    expect(asked).toHaveLength(2);
    say({ id: asked[1]?.id ?? 0, kind: 'answer', response: null });
    expect(await view).toBe(null);
  });

  it('gives the worker the texts of the folder that the page lies in', async () => {
    preload(LISTING, TEXT);
    serve({ [LISTING]: () => Response.json([recordOf('a.txt')]), [TEXT]: () => new Response('A text') });
    const { beginOpening } = await import('./opening');
    beginOpening();
    await settled();
    expect(asked[1]?.request).toMatchObject({ base: BASE, ahead: [{ url: LISTING }, { url: TEXT }] });
    expect(transferred).toHaveLength(2);
  });

  it('leaves to the worker what is held up when the worker is there', async () => {
    preload(LISTING, TEXT);
    serve({ [LISTING]: () => Response.json([recordOf('a.txt')]) });
    const { beginOpening } = await import('./opening');
    beginOpening();
    await settled();
    expect(calls()).toEqual(['lastView']);
    say({ id: asked[0]?.id ?? 0, kind: 'answer', response: null });
    await settled();
    expect(calls()).toEqual(['lastView']);
    await vi.waitFor(() =>
      expect(asked[1]).toMatchObject({ call: 'open', request: { base: BASE, ahead: [] } }),
    );
  });

  it('tells who took it how far it is, and of its failure', async () => {
    const { beginOpening, takeOpening } = await import('./opening');
    beginOpening();
    await settled();
    const progress = vi.fn();
    const { view } = takeOpening(progress);
    const id = asked[1]?.id ?? 0;
    say({ id, kind: 'interim', interim: { done: 1, total: 2 } });
    expect(progress).toHaveBeenCalledWith({ done: 1, total: 2 });
    say({ id, kind: 'error', message: 'The list of texts is missing.' });
    await expect(view).rejects.toThrow('The list of texts is missing.');
  });

  it('is done anew when it is asked for again, and then nothing is fetched ahead', async () => {
    const { beginOpening, takeOpening } = await import('./opening');
    beginOpening();
    await settled();
    takeOpening(() => undefined);
    takeOpening(() => undefined);
    expect(calls()).toEqual(['lastView', 'open', 'lastView', 'open']);
    expect(asked[3]?.request).toEqual({ base: BASE, ahead: [] });
  });
});
