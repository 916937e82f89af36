import placesUrl from '../../tagging/data/places.json?url';
import topicsUrl from '../../tagging/data/topics.json?url';
import { createTagger, type Tagger } from '../../tagging/tag-article';

let tagger: Promise<Tagger> | null = null;

/** The tagger over the tables that ship beside the app; fetched once. */
export function loadTagger(): Promise<Tagger> {
  tagger ??= fetchTables().catch(error => {
    // A failed fetch is tried again at the next call.
    tagger = null;
    throw error;
  });
  return tagger;
}

async function fetchTables(): Promise<Tagger> {
  const [places, topics] = await Promise.all([placesUrl, topicsUrl].map(fetchTable));
  return createTagger({ places, topics });
}

async function fetchTable(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The tables of places and topics are missing (${response.status}).`);
  return response.json();
}
