import { describe, expect, it } from 'vitest';
import { fetchAhead } from './fetch-ahead';
import { recordOf } from './fixtures/texts';

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
const settled = () => new Promise(resolve => setTimeout(resolve));

describe('Fetching ahead', () => {
  it('has the listing and what it names on their way before they are asked for', async () => {
    const { asked, fetch } = serving({
      [LISTING]: () => Response.json([recordOf('a b.txt')]),
      [TEXT]: () => new Response('A text'),
    });
    const ahead = fetchAhead(BASE, fetch);
    await settled();
    expect(asked).toEqual([LISTING, TEXT]);
    expect(await (await ahead(LISTING)).json()).toMatchObject([{ id: 'a b.txt' }]);
    expect(await (await ahead(TEXT)).text()).toBe('A text');
    expect(asked).toHaveLength(2);
  });

  it('has begun what the listing names when the listing is given', async () => {
    const { asked, fetch } = serving({
      [LISTING]: () => Response.json([recordOf('a b.txt')]),
      [TEXT]: () => new Response('A text'),
    });
    const ahead = fetchAhead(BASE, fetch);
    await ahead(LISTING);
    await ahead(TEXT);
    expect(asked).toEqual([LISTING, TEXT]);
    await ahead(TEXT);
    expect(asked).toEqual([LISTING, TEXT, TEXT]);
  });

  it('fetches anew what was given already, and what nobody began', async () => {
    const { asked, fetch } = serving({
      [LISTING]: () => Response.json([]),
      [TEXT]: () => new Response('A text'),
    });
    const ahead = fetchAhead(BASE, fetch);
    await ahead(LISTING);
    await ahead(LISTING);
    await ahead(TEXT);
    expect(asked).toEqual([LISTING, LISTING, TEXT]);
  });

  it('fails where it is asked for, once, and not before', async () => {
    const { fetch } = serving({ [LISTING]: () => Response.json([recordOf('a b.txt')]) });
    const ahead = fetchAhead(BASE, fetch);
    await settled();
    await expect(ahead(TEXT)).rejects.toThrow('Failed to fetch');
    const nothing = fetchAhead(BASE, serving({}).fetch);
    await settled();
    await expect(nothing(LISTING)).rejects.toThrow('Failed to fetch');
  });

  it('gives a listing that is none as it came', async () => {
    for (const body of ['<!doctype html>', '{"texts": 2}']) {
      const ahead = fetchAhead(BASE, serving({ [LISTING]: () => new Response(body) }).fetch);
      expect(await (await ahead(LISTING)).text()).toBe(body);
    }
  });
});
