import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EVERYTHING } from '../../model/criteria';
import { LibraryClient, type WorkerPort } from '../library-client';
import { memoryStorage } from '../memory-tables';
import type { Message, Request } from '../protocol';
import type { Progress } from '../state-protocol';
import { recordOf, STORY } from './fixtures/texts';
import { Shelves } from './shelves';
import { loadTagger } from './tagger';

const BASE = 'http://localhost:4173/';
const FILES: Record<string, string> = { 'a.txt': STORY, 'empty.txt': ' ' };

/** A server of two texts and the tagger's tables. */
async function serve(url: string) {
  const name = url.split('/').at(-1) ?? '';
  if (name === 'index.json') return new Response(JSON.stringify(Object.keys(FILES).map(recordOf)));
  if (name.endsWith('.txt')) return new Response(FILES[name] ?? '', { status: name in FILES ? 200 : 404 });
  return new Response(readFileSync(new URL(`../../tagging/data/${name}`, import.meta.url)));
}

/** The worker's global scope, as far as it uses it, tied to a client. What crosses is cloned as between threads. */
interface WorkerScope {
  readonly name: string;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Message, options: { transfer: ArrayBuffer[] }): void;
}

const transferred: ArrayBuffer[] = [];
let client: LibraryClient;

beforeAll(async () => {
  const port: WorkerPort = {
    onmessage: null,
    onerror: null,
    postMessage: message => scope.onmessage?.({ data: structuredClone(message) } as MessageEvent<Request>),
    terminate() {},
  };
  const scope: WorkerScope = {
    name: BASE,
    onmessage: null,
    postMessage(message, { transfer }) {
      transferred.push(...transfer);
      port.onmessage?.({ data: structuredClone(message, { transfer }) } as MessageEvent<Message>);
    },
  };
  vi.stubGlobal('self', scope);
  vi.stubGlobal('fetch', serve);
  await import('./library.worker');
  client = new LibraryClient(() => port);
});
afterAll(() => vi.unstubAllGlobals());

describe('The worker, asked by the client', () => {
  const steps: Progress[] = [];
  const open = () => client.call('open', { base: BASE }, step => steps.push(step));
  const key = async () => {
    const { rows } = await client.call('find', EVERYTHING);
    const [summary] = await client.call('summaries', { rows, q: '', headlinesOnly: false });
    return summary?.key ?? '';
  };
  beforeAll(open);

  it('opens the library, tells how far it is, and shows what there is', async () => {
    expect(await open()).toMatchObject({
      state: { articles: 1, sources: [{ status: 'loaded' }, { code: 'empty' }] },
      found: { total: 1 },
      front: { articles: 1 },
    });
    expect(steps.slice(-2)).toEqual([
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ]);
  });

  it('has places and topics when they were asked for', async () => {
    expect(await client.call('tag', null)).toMatchObject({ tags: 'there' });
  });

  it('answers nothing before the library is open, but for what was seen last', async () => {
    // Not the library of a moment ago: the worker of another page.
    const shelves = new Shelves(serve, loadTagger, Promise.resolve(memoryStorage()));
    let isOpen = false;
    void shelves.opened.then(() => {
      isOpen = true;
    });
    await Promise.resolve();
    expect(isOpen).toBe(false);
    await shelves.open(BASE, () => undefined);
    await shelves.opened;
  });

  it('begins the next visit with what list and front page showed last', async () => {
    const [{ state }, found, front] = await Promise.all([
      open(),
      client.call('find', EVERYTHING),
      client.call('front', EVERYTHING),
    ]);
    const kept = await vi.waitUntil(() => client.call('lastView', null), { timeout: 10_000, interval: 200 });
    expect(kept?.state.articles).toBe(state.articles);
    expect(kept).toMatchObject({ found: { total: found.total, first: found.first }, front });
  });

  it('finds, and hands the row numbers over without a copy', async () => {
    transferred.length = 0;
    const found = await client.call('find', EVERYTHING);
    expect([...found.rows]).toEqual([0]);
    expect(found.counts.region.get('UA')).toBe(1);
    expect(transferred.map(({ byteLength }) => byteLength)).toEqual([0]);
  });

  it('finds again after it has handed row numbers over', async () => {
    await client.call('find', EVERYTHING);
    expect((await client.call('find', EVERYTHING)).total).toBe(1);
  });

  it('sums up the rows that are there and passes over those that are not', async () => {
    const summaries = await client.call('summaries', {
      rows: Uint32Array.of(0, 7),
      q: 'council',
      headlinesOnly: false,
    });
    expect(summaries).toMatchObject([{ row: 0, headline: { marks: [{ start: 0, end: 7 }] } }]);
  });

  it('opens an article with its marks, and answers null for a key it has not', async () => {
    expect(await client.call('article', { key: await key() })).toMatchObject({ record: { id: 'a.txt' } });
    expect(
      await client.call('marks', { key: await key(), q: 'council', headlinesOnly: false }),
    ).toMatchObject({
      headline: [{ start: 0, end: 7 }],
    });
    expect(await client.call('article', { key: 'none' })).toBeNull();
    expect(await client.call('marks', { key: 'none', q: 'council', headlinesOnly: false })).toBeNull();
  });

  it('gives lines of a source', async () => {
    const lines = await client.call('lines', { source: 'a.txt', first: 1, last: 3 });
    expect(lines?.lines.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(await client.call('lines', { source: 'none', first: 1, last: 3 })).toBeNull();
  });

  it('retries a source', async () => {
    FILES['empty.txt'] = STORY;
    expect(await client.call('retry', { source: 'empty.txt' })).toMatchObject({ articles: 2 });
  });

  it('answers a failure in words and goes on', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    await expect(open()).rejects.toThrow('The list of texts is missing (503).');
    expect((await client.call('find', EVERYTHING)).total).toBeGreaterThan(0);
  });
});
