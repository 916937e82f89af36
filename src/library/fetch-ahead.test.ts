import { describe, expect, it } from 'vitest';
import { fetchAhead, fetchHandedOver } from './fetch-ahead';
import { recordOf } from './worker/fixtures/texts';

const BASE = 'http://localhost:4173/paper/';
const LISTING = `${BASE}articles/index.json`;
const TEXT = `${BASE}articles/a%20b.txt`;

/** A server that counts what is asked of it. */
function serving(answers: Record<string, () => Response>) {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    const answer = answers[url];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  };
  return { asked, fetch };
}

const oneText = () =>
  serving({
    [LISTING]: () => Response.json([recordOf('a b.txt')]),
    [TEXT]: () => new Response('A text', { headers: { 'content-type': 'text/plain' } }),
  });

describe('Fetching ahead', () => {
  it('fetches listing and texts, and the worker asks for neither again', async () => {
    const { asked, fetch } = oneText();
    const handedOver = fetchHandedOver(await fetchAhead([LISTING, TEXT], fetch), fetch);
    expect(asked).toEqual([LISTING, TEXT]);
    expect(await (await handedOver(LISTING)).json()).toMatchObject([{ id: 'a b.txt' }]);
    const text = await handedOver(TEXT);
    expect(await text.text()).toBe('A text');
    expect(text.headers.get('content-type')).toBe('text/plain');
    expect(asked).toHaveLength(2);
  });

  it('gives each answer once: what is asked for again is fetched anew, and so is what was not fetched ahead', async () => {
    const { asked, fetch } = oneText();
    const handedOver = fetchHandedOver(await fetchAhead([LISTING, TEXT], fetch), fetch);
    await handedOver(TEXT);
    await handedOver(TEXT);
    expect(asked).toEqual([LISTING, TEXT, TEXT]);
    await expect(handedOver(`${BASE}articles/other.txt`)).rejects.toThrow('Failed to fetch');
  });

  it('hands a failure over as one, and asks no second time for it', async () => {
    const [gone, empty] = [`${BASE}articles/c.txt`, `${BASE}articles/d.txt`];
    const { asked, fetch } = serving({
      [gone]: () => new Response('Gone', { status: 404 }),
      [empty]: () => new Response(null, { status: 204 }),
    });
    const handedOver = fetchHandedOver(await fetchAhead([TEXT, gone, empty], fetch), fetch);
    await expect(handedOver(TEXT)).rejects.toThrow('Failed to fetch');
    expect((await handedOver(gone)).status).toBe(404);
    expect((await handedOver(empty)).status).toBe(204);
    expect(asked).toHaveLength(3);
  });
});
