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
  it('fetches the listing and what it names, and the worker asks for neither again', async () => {
    const { asked, fetch } = oneText();
    const handedOver = fetchHandedOver(await fetchAhead(BASE, fetch), fetch);
    expect(asked).toEqual([LISTING, TEXT]);
    expect(await (await handedOver(LISTING)).json()).toMatchObject([{ id: 'a b.txt' }]);
    const text = await handedOver(TEXT);
    expect(await text.text()).toBe('A text');
    expect(text.headers.get('content-type')).toBe('text/plain');
    expect(asked).toHaveLength(2);
  });

  it('gives each answer once: what is asked for again is fetched anew, and so is what was not fetched ahead', async () => {
    const { asked, fetch } = oneText();
    const handedOver = fetchHandedOver(await fetchAhead(BASE, fetch), fetch);
    await handedOver(TEXT);
    await handedOver(TEXT);
    expect(asked).toEqual([LISTING, TEXT, TEXT]);
    await expect(handedOver(`${BASE}articles/other.txt`)).rejects.toThrow('Failed to fetch');
  });

  it('hands a failure over as one, and asks no second time for it', async () => {
    const { asked, fetch } = serving({
      [LISTING]: () => Response.json([recordOf('a b.txt'), recordOf('c.txt'), recordOf('d.txt')]),
      [`${BASE}articles/c.txt`]: () => new Response('Gone', { status: 404 }),
      [`${BASE}articles/d.txt`]: () => new Response(null, { status: 204 }),
    });
    const handedOver = fetchHandedOver(await fetchAhead(BASE, fetch), fetch);
    await expect(handedOver(TEXT)).rejects.toThrow('Failed to fetch');
    expect((await handedOver(`${BASE}articles/c.txt`)).status).toBe(404);
    expect((await handedOver(`${BASE}articles/d.txt`)).status).toBe(204);
    expect(asked).toHaveLength(4);
  });

  it('gives a listing that is none as it came, and a missing one as missing', async () => {
    for (const body of ['<!doctype html>', '{"texts": 2}']) {
      const { fetch } = serving({ [LISTING]: () => new Response(body) });
      const handedOver = fetchHandedOver(await fetchAhead(BASE, fetch), fetch);
      expect(await (await handedOver(LISTING)).text()).toBe(body);
    }
    const { fetch } = serving({});
    const handedOver = fetchHandedOver(await fetchAhead(BASE, fetch), fetch);
    await expect(handedOver(LISTING)).rejects.toThrow('Failed to fetch');
  });
});
