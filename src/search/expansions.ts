import { SHORTEST_STEM, stem } from './inflection';
import type { MatchKind } from './matched-term';
import { phraseList } from './phrase';
import type { PostingList } from './postings';
import type { Slot, Wanted } from './query-slots';
import type { Rooms } from './rooms';
import { stemHash } from './signatures';

/** Words of the library that stand for a slot, and where they are. */
export interface Expansion {
  readonly kind: MatchKind;
  /** Id of the word, or of the words of a phrase in order. */
  readonly ids: readonly number[];
  readonly list: PostingList;
  /** 1 for the word itself, less the farther it is. */
  readonly weight: number;
  readonly fieldBits: number;
}

/** What another form of the word counts, beside the word itself. */
const INFLECTED_WEIGHT = 0.85;
/** What a word counts of which the beginning was typed; each letter to come takes a little off. */
const PREFIX_WEIGHT = 0.8;
const PREFIX_LETTER = 0.03;
const SMALLEST_PREFIX_WEIGHT = 0.5;

/** The words that stand for a slot without any guess: itself, its other forms, and what it may be the beginning of. */
export function exactExpansions(slot: Slot, rooms: Rooms): Expansion[] {
  return slot.wanted.flatMap((wanted, at) =>
    wanted.words.length > 1
      ? phraseExpansions(wanted, rooms)
      : wordExpansions(wanted, slot.asPrefix && at === slot.wanted.length - 1, rooms),
  );
}

/** A phrase where it stands so, and the joined form of a compound. */
function phraseExpansions(wanted: Wanted, rooms: Rooms): Expansion[] {
  const joined = wanted.joined === null ? [] : expansionOf(wanted, wanted.joined, 'exact', 1, rooms);
  return [...adjacentExpansions(wanted, wanted.words, 'exact', 1, rooms), ...joined];
}

/** The articles where the words stand one behind the other; empty where there are none. */
export function adjacentExpansions(
  { fieldBits }: Wanted,
  words: readonly string[],
  kind: MatchKind,
  weight: number,
  { vocabulary, postings, articles }: Rooms,
): Expansion[] {
  const ids = words.map(word => vocabulary.find(word));
  if (ids.includes(-1)) return [];
  const list = phraseList(ids, postings, articles);
  return list.length === 0 ? [] : [{ kind, ids, list, weight, fieldBits }];
}

/** A word, its other forms, and what it may be the beginning of. */
export function wordExpansions(wanted: Wanted, asPrefix: boolean, rooms: Rooms): Expansion[] {
  const [word = ''] = wanted.words;
  const found = expansionOf(wanted, word, 'exact', 1, rooms);
  addInflected(found, wanted, word, rooms);
  if (asPrefix) addPrefixed(found, wanted, word, rooms);
  return found;
}

/** Other forms of the word; all of them begin with its stem. */
function addInflected(found: Expansion[], { fieldBits }: Wanted, word: string, rooms: Rooms): void {
  const root = stem(word);
  if (root.length < SHORTEST_STEM) return;
  const { stems } = rooms.signatures.all();
  const wanted = stemHash(root);
  const itself = rooms.vocabulary.find(word);
  for (const id of rooms.sorted.withPrefix(root)) {
    if (stems[id] !== wanted || id === itself || rooms.postings.frequency(id) === 0) continue;
    const list = rooms.postings.list(id);
    found.push({ kind: 'inflected', ids: [id], list, weight: INFLECTED_WEIGHT, fieldBits });
  }
}

function addPrefixed(found: Expansion[], { fieldBits }: Wanted, prefix: string, rooms: Rooms): void {
  for (const id of rooms.sorted.withPrefix(prefix)) {
    const toCome = rooms.vocabulary.length(id) - prefix.length;
    if (toCome === 0 || rooms.postings.frequency(id) === 0) continue;
    const weight = Math.max(SMALLEST_PREFIX_WEIGHT, PREFIX_WEIGHT - toCome * PREFIX_LETTER);
    found.push({ kind: 'prefix', ids: [id], list: rooms.postings.list(id), weight, fieldBits });
  }
}

/** One word; empty where no article has it. */
function expansionOf(
  { fieldBits }: Wanted,
  word: string,
  kind: MatchKind,
  weight: number,
  { vocabulary, postings }: Rooms,
): Expansion[] {
  const id = vocabulary.find(word);
  const list = postings.list(id);
  return list.length === 0 ? [] : [{ kind, ids: [id], list, weight, fieldBits }];
}
