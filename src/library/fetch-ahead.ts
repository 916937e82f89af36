import type { SourceRecord } from '../model/source-record';
import { listingUrl, textUrl } from './text-urls';

type Fetch = (url: string) => Promise<Response>;

/** What a server answered, as it can be handed over to the worker; null where it could not be asked. */
export interface FetchedAhead {
  readonly url: string;
  readonly answer: {
    readonly status: number;
    readonly type: string;
    readonly bytes: ArrayBuffer;
  } | null;
}

/**
 * Fetches the listing of the bundled texts, and what it names, while the worker's script is still on its way: the worker
 * would ask for them one after the other when it is there, and a first visit would wait for both.
 * @param base address of the page's folder, with a slash at its end
 * @returns what came of each, never rejects
 */
export async function fetchAhead(base: string, fetch: Fetch): Promise<FetchedAhead[]> {
  const listing = await ask(listingUrl(base), fetch);
  const texts = recordsOf(listing).map(({ id }) => ask(textUrl(base, id), fetch));
  return [listing, ...(await Promise.all(texts))];
}

async function ask(url: string, fetch: Fetch): Promise<FetchedAhead> {
  try {
    const response = await fetch(url);
    const { status, headers } = response;
    const bytes = await response.arrayBuffer();
    return { url, answer: { status, type: headers.get('content-type') ?? '', bytes } };
  } catch {
    return { url, answer: null };
  }
}

/** Where it is no listing, who reads it says so. */
function recordsOf({ answer }: FetchedAhead): readonly SourceRecord[] {
  try {
    const records: unknown = answer && JSON.parse(new TextDecoder().decode(answer.bytes));
    return Array.isArray(records) ? records : [];
  } catch {
    return [];
  }
}

/**
 * The fetch of one who was handed over what was fetched ahead: gives each answer to the first who asks for it, a failure
 * too, and fetches all else.
 */
export function fetchHandedOver(ahead: readonly FetchedAhead[], fetch: Fetch): Fetch {
  const answers = new Map(ahead.map(({ url, answer }) => [url, answer]));
  return async url => {
    const answer = answers.get(url);
    if (answer === undefined) return fetch(url);
    answers.delete(url);
    if (answer === null) throw new TypeError('Failed to fetch');
    const { status, type, bytes } = answer;
    return new Response(bytes.byteLength > 0 ? bytes : null, { status, headers: { 'content-type': type } });
  };
}
