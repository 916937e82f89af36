import { readFileSync } from 'node:fs';
import type { TaggingTables } from '../tagging/tagging-tables';

function readTable<Table>(name: string): Table {
  return JSON.parse(readFileSync(new URL(`../tagging/data/${name}.json`, import.meta.url), 'utf8'));
}

/** The tagger's tables from disk, for the command line and tests; the page's worker fetches the same files. */
export function readTaggingTables(): TaggingTables {
  return {
    places: readTable('places'),
    learnedPlaces: readTable('learned-places'),
    topics: readTable('topics'),
    topicWords: readTable('topic-words'),
  };
}
