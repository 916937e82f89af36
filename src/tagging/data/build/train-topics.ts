/**
 * Makes ../topic-words.json: what words say about topics beyond the lexicon kept by hand.
 *
 *   npx tsx src/tagging/data/build/train-topics.ts current-events.jsonl.gz iptc-media-topics.json
 *
 * The names of the IPTC Media Topics stand for their top-level topic; single words are learned from
 * Wikipedia's Current Events and the IPTC definitions. The same files make the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { TOPICS } from '../../../model/topic';
import type { TopicTable, TopicWordTable } from '../../tagging-tables';
import { readCurrentEvents } from './current-events';
import { namePhrases, readConcepts } from './iptc-concepts';
import { associateWords } from './word-association';
import { countWords } from './word-features';
import { wordTable } from './word-table';

const [eventsPath, conceptsPath] = process.argv.slice(2);
if (!eventsPath || !conceptsPath) {
  throw new Error('usage: train-topics.ts current-events.jsonl.gz iptc-media-topics.json');
}

const { lexicon }: TopicTable = JSON.parse(readFileSync(new URL('../topics.json', import.meta.url), 'utf8'));
const known = new Set(
  Object.values(lexicon).flatMap(lines =>
    lines
      .join(' ')
      .split(' ')
      .map(word => word.replace(/[+-]$/, '')),
  ),
);
const slugs = TOPICS.map(({ slug }) => slug);
const concepts = readConcepts(conceptsPath);
const features = countWords(readCurrentEvents(eventsPath), slugs);
const weights = associateWords(features);
const table: TopicWordTable = {
  names: namePhrases(concepts, known),
  learned: wordTable(features.words, weights, slugs, known),
};
writeFileSync(new URL('../topic-words.json', import.meta.url), `${JSON.stringify(table, null, 1)}\n`);
