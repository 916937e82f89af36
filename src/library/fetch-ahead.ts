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
 * Fetches the listing of the bundled texts, and these, while the worker's script is still on its way: the worker would ask
 * for them one after the other when it is there, and a first visit would wait for both.
 * @param urls addresses of what the page preloads
 * @returns what came of each, never rejects
 */
export function fetchAhead(urls: readonly string[], fetch: Fetch): Promise<FetchedAhead[]> {
  return Promise.all(urls.map(url => ask(url, fetch)));
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
