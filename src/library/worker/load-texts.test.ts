import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../state-protocol';
import { loadListing, loadText, SourceFailure } from './load-texts';

const BASE = 'http://localhost:4173/paper/';
const answering = (body: BodyInit, init: ResponseInit = {}) => {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    return new Response(body, { headers: { 'content-type': 'text/plain' }, ...init });
  };
  return { fetch, asked };
};
const unreachable = async () => {
  throw new TypeError('Failed to fetch');
};
/** A response whose body breaks off. */
const breakingOff = async () =>
  new Response(
    new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    }),
  );

async function failureOf(fetch: (url: string) => Promise<Response>): Promise<FailureCode | null> {
  const error: unknown = await loadText(BASE, 'a.txt', fetch).catch(error => error);
  return error instanceof SourceFailure ? error.code : null;
}

describe('Loading a text', () => {
  it('gives the text under the name of its source', async () => {
    const { fetch, asked } = answering('Kyiv — “Привіт”');
    expect(await loadText(BASE, 'a.txt', fetch)).toEqual({ source: 'a.txt', text: 'Kyiv — “Привіт”' });
    expect(asked).toEqual([`${BASE}articles/a.txt`]);
  });

  it('decodes what is not UTF-8', async () => {
    const { fetch } = answering(new Uint8Array([...'Caf'].map(letter => letter.charCodeAt(0)).concat(0xe9)));
    expect((await loadText(BASE, 'a.txt', fetch)).text).toBe('Café');
  });

  it('asks for a name with signs that mean something in an address', async () => {
    const { fetch, asked } = answering('Text.');
    await loadText(BASE, '50% of what? #1.txt', fetch);
    expect(asked).toEqual([`${BASE}articles/50%25%20of%20what%3F%20%231.txt`]);
  });

  it('fails as missing where the server has no such file', async () => {
    expect(await failureOf(answering('Not found', { status: 404 }).fetch)).toBe('missing');
  });

  it('fails as unreachable where there is no server, it has a fault, or the answer breaks off', async () => {
    expect(await failureOf(unreachable)).toBe('unreachable');
    expect(await failureOf(answering('Oops', { status: 500 }).fetch)).toBe('unreachable');
    expect(await failureOf(breakingOff)).toBe('unreachable');
  });

  it('fails as a web page where the host answers a missing file with a page of its own', async () => {
    const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
    expect(await failureOf(answering('Welcome', html).fetch)).toBe('html-page');
    expect(await failureOf(answering('<!doctype html><html></html>').fetch)).toBe('html-page');
  });

  it('fails as empty where there is nothing but blanks', async () => {
    expect(await failureOf(answering('').fetch)).toBe('empty');
    expect(await failureOf(answering(' \n\t\n').fetch)).toBe('empty');
  });

  it('fails as no text where it is a PDF', async () => {
    expect(await failureOf(answering('%PDF-1.7 …').fetch)).toBe('not-text');
  });
});

describe('Loading the list of texts', () => {
  const record = { id: 'a.txt', title: 'A' };

  it('gives the records that the server lists', async () => {
    const { fetch, asked } = answering(JSON.stringify([record]));
    expect(await loadListing(BASE, fetch)).toEqual([record]);
    expect(asked).toEqual([`${BASE}articles/index.json`]);
  });

  it('says so where it is missing', async () => {
    await expect(loadListing(BASE, answering('', { status: 404 }).fetch)).rejects.toThrow(
      'The list of texts is missing (404).',
    );
  });

  it.each([
    ['a page', '<!doctype html>'],
    ['an object', '{"texts": []}'],
    ['nothing', ''],
  ])('says so where %s is in its place', async (_, body) => {
    await expect(loadListing(BASE, answering(body).fetch)).rejects.toThrow(
      'The list of texts is missing: there is something else in its place.',
    );
  });

  it('fails where there is no server', async () => {
    await expect(loadListing(BASE, unreachable)).rejects.toThrow('The list of texts is missing (no answer).');
  });
});
