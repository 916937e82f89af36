import learnedPlacesUrl from '../../tagging/data/learned-places.json?url';
import placesUrl from '../../tagging/data/places.json?url';
import topicWordsUrl from '../../tagging/data/topic-words.json?url';
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
  const [places, learnedPlaces, topics, topicWords] = await Promise.all(
    [placesUrl, learnedPlacesUrl, topicsUrl, topicWordsUrl].map(fetchTable),
  );
  return createTagger({ places, learnedPlaces, topics, topicWords });
}

async function fetchTable(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The tables of places and topics are missing (${response.status}).`);
  return response.json();
}
