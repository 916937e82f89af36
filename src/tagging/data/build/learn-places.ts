/**
 * Makes ../learned-places.json: names that Wikipedia's Current Events give with one country again and
 * again. Run it after build-places.ts, whose gazetteer tells which countries an item names.
 *
 *   npx tsx src/tagging/data/build/learn-places.ts current-events.jsonl.gz
 */
import { writeFileSync } from 'node:fs';
import { readTaggingTables } from '../../../cli/tagging-tables';
import { articleOf } from '../../fixtures/article';
import { createGazetteer } from '../../places/gazetteer';
import { createTagger } from '../../tag-article';
import type { LearnedPlaceTable } from '../../tagging-tables';
import { TokenBuffer } from '../../token-buffer';
import { tokenize } from '../../tokenize';
import { Vocabulary } from '../../vocabulary';
import { commonWords } from './common-words';
import { readCurrentEvents } from './current-events';
import { learnNames } from './learned-names';

const [eventsPath] = process.argv.slice(2);
if (!eventsPath) throw new Error('usage: learn-places.ts current-events.jsonl.gz');

const items = readCurrentEvents(eventsPath);
const tables = { ...readTaggingTables(), learnedPlaces: { names: {} } };
const tagger = createTagger(tables);
const countriesOf = (text: string) =>
  tagger.tag(articleOf('', [text])).mentioned.map(({ country }) => country);

const vocabulary = new Vocabulary();
const { phrases, firstNames } = createGazetteer(tables.places, { names: {} }, vocabulary);
const common = commonWords(items);
const tokens = new TokenBuffer();

/** Any word of it is a place's name, or it is one common word or given name. */
function isKnown(name: string): boolean {
  tokens.clear();
  tokenize(name, 0, vocabulary, tokens);
  for (let at = 0; at < tokens.count; at++) if (phrases.longestAt(tokens, at)) return true;
  const isSingle = tokens.count === 1;
  return isSingle && (common.has(name.toLowerCase()) || firstNames.has(tokens.word[0] as number));
}

const byCountry = new Map<string, string[]>();
for (const { name, country } of learnNames(items, countriesOf, isKnown)) {
  byCountry.set(country, [...(byCountry.get(country) ?? []), name]);
}
const names = Object.fromEntries(
  [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, list]) => [country, list.sort().join('|')]),
);
const table: LearnedPlaceTable = { names };
writeFileSync(new URL('../learned-places.json', import.meta.url), `${JSON.stringify(table, null, 1)}\n`);
