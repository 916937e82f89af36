import learnedPlacesUrl from '../../tagging/data/learned-places.json?url';
import placesUrl from '../../tagging/data/places.json?url';
import topicWordsUrl from '../../tagging/data/topic-words.json?url';
import topicsUrl from '../../tagging/data/topics.json?url';
import type { Tagger } from '../../tagging/tag-article';
import { loadedOnce } from './loaded-once';

/** The tagger over the tables that ship beside the app; code and tables are fetched once, after the articles show. */
export const loadTagger = loadedOnce(fetchTagger);

async function fetchTagger(): Promise<Tagger> {
  const [{ createTagger }, places, learnedPlaces, topics, topicWords] = await Promise.all([
    import('../../tagging/tag-article'),
    ...([placesUrl, learnedPlacesUrl, topicsUrl, topicWordsUrl] as const).map(fetchTable),
  ]);
  return createTagger({ places, learnedPlaces, topics, topicWords });
}

async function fetchTable(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The tables of places and topics are missing (${response.status}).`);
  return response.json();
}
