import type { SourceRecord } from '../../model/source-record';
import { listingUrl, textUrl } from './text-urls';

type Fetch = (url: string) => Promise<Response>;

/**
 * Fetches the listing of the bundled texts, and then what it names, before it is asked for.
 * @param base address of the page's folder, with a slash at its end
 * @returns a fetch that gives what was begun to the first who asks for it, a failure too; all else it fetches
 */
export function fetchAhead(base: string, fetch: Fetch): Fetch {
  const begun = new Map<string, Promise<Response>>();
  const begin = (url: string, response: Promise<Response>) => {
    begun.set(url, response);
    // What fails fails again, and in words, where it is asked for.
    response.catch(() => undefined);
  };
  const fetchListing = async () => {
    const response = await fetch(listingUrl(base));
    // Whoever asks for the listing reads it; here a copy is read, and first: then nothing is begun that was given already.
    const records: unknown = await response
      .clone()
      .json()
      .catch(() => null);
    // Where it is no listing, who asks for it finds out.
    for (const { id } of Array.isArray(records) ? (records as SourceRecord[]) : [])
      begin(textUrl(base, id), fetch(textUrl(base, id)));
    return response;
  };
  begin(listingUrl(base), fetchListing());
  return url => {
    const response = begun.get(url) ?? fetch(url);
    begun.delete(url);
    return response;
  };
}
