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
  const begin = (url: string) => {
    const response = fetch(url);
    begun.set(url, response);
    return response;
  };
  const beginAll = async () => {
    // Whoever asks for the listing reads it; here a copy is read.
    const listing = (await begin(listingUrl(base))).clone();
    const records: readonly SourceRecord[] = await listing.json();
    for (const { id } of records) begin(textUrl(base, id)).catch(() => undefined);
  };
  // What fails fails again, and in words, where it is asked for.
  beginAll().catch(() => undefined);
  return url => {
    const response = begun.get(url) ?? fetch(url);
    begun.delete(url);
    return response;
  };
}
