import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkerPort } from './library-client';
import type { Message, Request } from './protocol';

const BASE = 'http://localhost:4173/some/folder/';

const asked: Request[] = [];
let port: WorkerPort;

vi.mock('./start-worker', () => ({
  startWorker: () => {
    port = {
      postMessage: message => {
        asked.push(message as Request);
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
describe('The opening of the library', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('document', { baseURI: `${BASE}index.html?q=war` });
    asked.length = 0;
  });

  it('is begun before there is anybody to take it, and asked for once', async () => {
    const { beginOpening, takeOpening } = await import('./opening');
    beginOpening();
    expect(calls()).toEqual(['lastView', 'open']);
    const { view } = takeOpening(() => undefined);
    expect(asked).toHaveLength(2);
    say({ id: asked[1]?.id ?? 0, kind: 'answer', response: null });
    expect(await view).toBe(null);
  });

  it('is that of the folder that the page lies in', async () => {
    const { beginOpening } = await import('./opening');
    beginOpening();
    expect(asked[1]?.request).toEqual({ base: BASE });
  });

  it('tells who took it how far it is, and of its failure', async () => {
    const { beginOpening, takeOpening } = await import('./opening');
    beginOpening();
    const progress = vi.fn();
    const { view } = takeOpening(progress);
    const id = asked[1]?.id ?? 0;
    say({ id, kind: 'interim', interim: { done: 1, total: 2 } });
    expect(progress).toHaveBeenCalledWith({ done: 1, total: 2 });
    say({ id, kind: 'error', message: 'The list of texts is missing.' });
    await expect(view).rejects.toThrow('The list of texts is missing.');
  });

  it('is done anew when it is asked for again', async () => {
    const { beginOpening, takeOpening } = await import('./opening');
    beginOpening();
    takeOpening(() => undefined);
    takeOpening(() => undefined);
    expect(calls()).toEqual(['lastView', 'open', 'lastView', 'open']);
  });
});
