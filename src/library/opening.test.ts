import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkerPort } from './library-client';
import type { Message, Request } from './protocol';

const asked: Request[] = [];
let port: WorkerPort;

vi.mock('./start-worker', () => ({
  startWorker: () => {
    port = {
      postMessage: message => asked.push(message as Request),
      terminate() {},
      onmessage: null,
      onerror: null,
    };
    return port;
  },
}));

const say = (message: Message) => port.onmessage?.({ data: message } as MessageEvent<Message>);

describe('The opening of the library', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('document', { baseURI: 'http://localhost:4173/some/folder/index.html?q=war' });
    asked.length = 0;
  });

  it('is begun before there is anybody to take it, and asked for once', async () => {
    const { beginOpening, takeOpening } = await import('./opening');
    beginOpening();
    expect(asked.map(({ call }) => call)).toEqual(['lastView', 'open']);
    const { view } = takeOpening(() => undefined);
    expect(asked).toHaveLength(2);
    say({ id: asked[1]?.id ?? 0, kind: 'answer', response: null });
    expect(await view).toBe(null);
  });

  it('reads the texts of the folder that the page lies in', async () => {
    const { beginOpening } = await import('./opening');
    beginOpening();
    expect(asked[1]?.request).toEqual({ base: 'http://localhost:4173/some/folder/' });
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
    expect(asked.map(({ call }) => call)).toEqual(['lastView', 'open', 'lastView', 'open']);
  });
});
