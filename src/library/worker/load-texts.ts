import type { RawText, SourceRecord } from '../../model/source-record';
import { decodeText, UnreadableTextError } from '../../parsing/decode';
import type { FailureCode } from '../state-protocol';
import { listingUrl, textUrl } from '../text-urls';

type Fetch = (url: string) => Promise<Response>;

/** A text that could not be had; the others load all the same. */
export class SourceFailure extends Error {
  override name = 'SourceFailure';
  constructor(readonly code: FailureCode) {
    super(code);
  }
}

/**
 * The records of the bundled texts.
 * @param base address of the page's folder, with a slash at its end
 * @throws Error where the listing is missing or no listing
 */
export async function loadListing(base: string, fetch: Fetch): Promise<SourceRecord[]> {
  const response = await fetch(listingUrl(base)).catch(() => {
    throw new Error('The list of texts is missing (no answer).');
  });
  if (!response.ok) throw new Error(`The list of texts is missing (${response.status}).`);
  const records: unknown = await response.json().catch(() => null);
  if (!Array.isArray(records))
    throw new Error('The list of texts is missing: there is something else in its place.');
  return records;
}

/**
 * Fetches and decodes one text.
 * @throws SourceFailure with the reason where there is no readable text at the address
 */
export async function loadText(base: string, source: string, fetch: Fetch): Promise<RawText> {
  const response = await request(textUrl(base, source), fetch);
  // Many hosts, and Vite's own among them, answer a missing file with 200 and a page of theirs.
  if (response.headers.get('content-type')?.includes('html')) throw new SourceFailure('html-page');
  try {
    return decodeText(source, new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    throw new SourceFailure(error instanceof UnreadableTextError ? error.reason : 'unreachable');
  }
}

async function request(url: string, fetch: Fetch): Promise<Response> {
  const response = await fetch(url).catch(() => {
    throw new SourceFailure('unreachable');
  });
  if (response.status === 404) throw new SourceFailure('missing');
  if (!response.ok) throw new SourceFailure('unreachable');
  return response;
}
