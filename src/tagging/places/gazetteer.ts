import { PhraseTrie } from '../phrase-trie';
import type { LearnedPlaceTable, PlaceKind, PlaceTable } from '../tagging-tables';
import type { Vocabulary } from '../vocabulary';
import { wordNumbers } from '../word-numbers';
import { createGuardWords, type GuardWords } from './guard-words';
import { PLACE_KINDS } from './place-kinds';

/** One reading of a name: "Georgia" the country, "Georgia" the state. */
export interface Sense {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: PlaceKind;
}

export interface Entry {
  readonly name: string;
  /** Empty for a name that hides a place's name and is none: "Brazil nuts". */
  readonly senses: Sense[];
  /** How it must be written: "US" in capitals throughout, "Turkey" with a capital, "sheriff" anyhow. */
  readonly spelling: 'capitals' | 'capital' | 'any';
  /** Its last word has a capital, too: not in "Côte d'Ivoire". */
  readonly endsInCapital: boolean;
  /** It counts only after a name: "Boone County". */
  readonly followsName: boolean;
}

export interface Gazetteer {
  readonly phrases: PhraseTrie<Entry>;
  /** Whether a word number is a given name. */
  readonly firstNames: ReadonlySet<number>;
  /** What an aggressor does to another country: "invasion of". */
  readonly aggressions: PhraseTrie<true>;
  readonly guards: GuardWords;
}

/** Marks a cue of the table that counts only after a name. */
const AFTER_NAME = '~ ';

/** A reading this much less likely than the best is not worth keeping ("Mexico" in Pampanga). */
const NEGLIGIBLE = 1 / 60;

const AGGRESSIONS = [
  'war in',
  'war on',
  'war against',
  'invasion of',
  'full-scale invasion of',
  'occupation of',
  'annexation of',
  'aggression against',
];

/** Compiles the gazetteer's table for texts in English. */
export function createGazetteer(
  table: PlaceTable,
  learned: LearnedPlaceTable,
  vocabulary: Vocabulary,
): Gazetteer {
  const gazetteer = createEmptyGazetteer(table, vocabulary);
  for (const [country, names] of Object.entries(learned.names)) {
    addNames(gazetteer, names.split('|'), { country, kind: 'learned' });
  }
  for (const [kind, byCountry] of Object.entries(table.kinds)) {
    for (const [countries, names] of Object.entries(byCountry)) {
      for (const country of countries.split(' ')) {
        addNames(gazetteer, names.split('|'), { country, kind: kind as PlaceKind });
      }
    }
  }
  for (const name of table.notPlaces.split('|')) gazetteer.phrases.set(name, newEntry(name));
  return gazetteer;
}

/** A gazetteer without places, with what tells persons and streets from them. */
export function createEmptyGazetteer(table: PlaceTable, vocabulary: Vocabulary): Gazetteer {
  const aggressions = new PhraseTrie<true>(vocabulary);
  for (const phrase of AGGRESSIONS) aggressions.set(phrase, true);
  const firstNames = wordNumbers(table.firstNames, vocabulary);
  const phrases = new PhraseTrie<Entry>(vocabulary);
  return { phrases, firstNames, aggressions, guards: createGuardWords(vocabulary) };
}

/** Adds a reading to each of the names. */
export function addNames({ phrases }: Gazetteer, names: readonly string[], sense: Sense): void {
  for (const name of names) addSense(phrases, name, sense);
}

function newEntry(name: string): Entry {
  const followsName = name.startsWith(AFTER_NAME);
  return {
    name,
    senses: [],
    spelling: spellingOf(followsName ? name.slice(AFTER_NAME.length) : name),
    endsInCapital: /(?:^|[ .-])[^\p{Ll} ]\S*$/u.test(name),
    followsName,
  };
}

function spellingOf(name: string): Entry['spelling'] {
  if (name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()) return 'capitals';
  return name.charAt(0) === name.charAt(0).toLowerCase() ? 'any' : 'capital';
}

function addSense(phrases: PhraseTrie<Entry>, name: string, sense: Sense): void {
  const entry = phrases.get(name) ?? newEntry(name);
  phrases.set(name, entry);
  const { senses } = entry;
  const same = senses.findIndex(({ country }) => country === sense.country);
  if (same < 0) senses.push(sense);
  else if (priorOf(sense) > priorOf(senses[same] as Sense)) senses[same] = sense;
  const least = Math.max(...senses.map(priorOf)) * NEGLIGIBLE;
  const kept = senses.filter(candidate => candidate.kind === 'namesake' || priorOf(candidate) >= least);
  senses.splice(0, senses.length, ...kept);
}

/** What speaks for a place of its kind before anything of the text is read: its prior in `PLACE_KINDS`. */
export function priorOf({ kind }: Sense): number {
  return PLACE_KINDS[kind].prior;
}
