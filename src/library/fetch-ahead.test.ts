import { describe, expect, it } from 'vitest';
import { fetchAhead } from './fetch-ahead';

const BASE = 'http://localhost:4173/paper/';
const LISTING = `${BASE}articles/index.json`;
const TEXT = `${BASE}articles/a%20b.txt`;

/** A server of one text that counts what is asked of it. */
function serving() {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    if (url === LISTING) return Response.json([]);
    if (url === TEXT) return new Response('A text', { headers: { 'content-type': 'text/plain' } });
    throw new TypeError('Failed to fetch');
  };
  return { asked, fetch };
}

describe('Fetching ahead', () => {
  it('asks at once for listing and texts, and not again when they are needed', async () => {
    const { asked, fetch: ask } = serving();
    const { fetch } = fetchAhead([LISTING, TEXT], ask);
    expect(asked).toEqual([LISTING, TEXT]);
    expect(await (await fetch(LISTING)).json()).toEqual([]);
    expect(await (await fetch(TEXT)).text()).toBe('A text');
    expect(asked).toHaveLength(2);
  });

  it('gives each answer once: what is asked for again is fetched anew, and so is what was not fetched ahead', async () => {
    const { asked, fetch: ask } = serving();
    const { fetch } = fetchAhead([TEXT], ask);
    await fetch(TEXT);
    await fetch(TEXT);
    await fetch(LISTING);
    expect(asked).toEqual([TEXT, TEXT, LISTING]);
  });

  it('forgets what nobody has asked for', async () => {
    const { asked, fetch: ask } = serving();
    const { fetch, forget } = fetchAhead([TEXT], ask);
    forget();
    await fetch(TEXT);
    expect(asked).toEqual([TEXT, TEXT]);
  });

  it('tells of a failure who asks, and nobody before', async () => {
    const { asked, fetch: ask } = serving();
    const gone = `${BASE}articles/gone.txt`;
    const { fetch, arrived } = fetchAhead([gone], ask);
    await arrived;
    await expect(fetch(gone)).rejects.toThrow('Failed to fetch');
    expect(asked).toEqual([gone]);
  });
});
