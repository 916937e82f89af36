type Fetch = (url: string) => Promise<Response>;

/** A fetch that has begun with some addresses before anybody asks for them. */
export interface FetchAhead {
  /** Gives each of those answers to the first who asks for it, a failure too, and fetches all else. */
  readonly fetch: Fetch;
  /** Settled when all of them are answered or have failed. */
  readonly arrived: Promise<unknown>;
  /** What nobody has asked for by now is fetched anew when it is asked for. */
  readonly forget: () => void;
}

/** @param urls of what every visit reads: asked for one after the other, when each is needed, a first visit would wait for it */
export function fetchAhead(urls: readonly string[], fetch: Fetch): FetchAhead {
  const begun = new Map(urls.map(url => [url, fetch(url)]));
  return {
    fetch: url => {
      const answer = begun.get(url);
      begun.delete(url);
      return answer ?? fetch(url);
    },
    // Who asks is told of a failure; until then nobody is.
    arrived: Promise.allSettled(begun.values()),
    forget: () => begun.clear(),
  };
}
