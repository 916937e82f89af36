import { stem } from './inflection';
import type { MatchKind } from './matched-term';
import { phraseList } from './phrase';
import type { PostingList } from './postings';
import type { Slot, Wanted } from './query-slots';
import type { Rooms } from './rooms';
import type { SortedWords } from './sorted-words';
import type { Vocabulary } from './vocabulary';

/** Words of the library that stand for a slot, and where they are. */
export interface Expansion {
  readonly kind: MatchKind;
  /** One word, or the words of a phrase in order. */
  readonly words: readonly string[];
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
const JOINED_WEIGHT = 0.9;
const SPLIT_WEIGHT = 0.8;
/** Weight of a misspelling at no cost, and how fast it falls with the cost (see editCost). */
const FUZZY_WEIGHT = 0.75;
const FUZZY_FALL = 0.55;

/** The words that stand for a slot without any guess: itself, its other forms, and what it may be the beginning of. */
export function exactExpansions(slot: Slot, lookup: Rooms): Expansion[] {
  return slot.wanted.flatMap((wanted, at) => {
    const isLast = at === slot.wanted.length - 1;
    return wanted.words.length > 1
      ? compoundExpansions(wanted, lookup)
      : wordExpansions(wanted, slot.asPrefix && isLast, lookup);
  });
}

function compoundExpansions(wanted: Wanted, lookup: Rooms): Expansion[] {
  const { vocabulary, postings, articles } = lookup;
  const found: Expansion[] = [];
  const ids = wanted.words.map(word => vocabulary.find(word));
  if (!ids.includes(-1)) {
    const list = phraseList(ids, postings, articles);
    found.push({ ...base(wanted, 'exact', wanted.words), list, weight: 1 });
  }
  if (wanted.joined !== null) found.push(...single(wanted, wanted.joined, 'exact', 1, lookup));
  return found.filter(({ list }) => list.length > 0);
}

function wordExpansions(wanted: Wanted, asPrefix: boolean, lookup: Rooms): Expansion[] {
  const [word = ''] = wanted.words;
  const exact = single(wanted, word, 'exact', 1, lookup);
  const inflected = inflections(word, lookup.sorted, lookup.vocabulary).flatMap(form =>
    single(wanted, form, 'inflected', INFLECTED_WEIGHT, lookup),
  );
  return [...exact, ...inflected, ...(asPrefix ? prefixExpansions(wanted, word, lookup) : [])];
}

/** Forms of the word that the library has; all of them begin with the stem. */
function inflections(word: string, sorted: SortedWords, vocabulary: Vocabulary): string[] {
  const root = stem(word);
  if (root.length < 4) return [];
  return [...sorted.withPrefix(root)]
    .map(id => vocabulary.word(id))
    .filter(form => form !== word && stem(form) === root);
}

function prefixExpansions(wanted: Wanted, prefix: string, lookup: Rooms): Expansion[] {
  const { vocabulary, sorted, postings } = lookup;
  const found: Expansion[] = [];
  for (const id of sorted.withPrefix(prefix)) {
    const toCome = vocabulary.length(id) - prefix.length;
    const list = postings.list(id);
    if (toCome === 0 || list.length === 0) continue;
    const weight = Math.max(SMALLEST_PREFIX_WEIGHT, PREFIX_WEIGHT - toCome * PREFIX_LETTER);
    found.push({ ...base(wanted, 'prefix', [vocabulary.word(id)]), list, weight });
  }
  return found;
}

/** Words that the slot may be a misspelling of, by the vocabulary alone. */
export function fuzzyExpansions(slot: Slot, lookup: Rooms): Expansion[] {
  return slot.wanted.flatMap(wanted => {
    const [word = '', ...more] = wanted.words;
    if (more.length > 0) return [];
    return lookup.fuzzy
      .near(word, slot.asPrefix)
      .flatMap(({ word: form, cost }) => single(wanted, form, 'fuzzy', fuzzyWeight(cost), lookup));
  });
}

export function fuzzyWeight(cost: number): number {
  return FUZZY_WEIGHT * FUZZY_FALL ** cost;
}

/** Two words run together: each cut whose halves stand side by side in some article. */
export function splitExpansions(slot: Slot, lookup: Rooms): Expansion[] {
  const { vocabulary, postings, articles } = lookup;
  return slot.wanted.flatMap(wanted => {
    const [word = '', ...more] = wanted.words;
    if (more.length > 0) return [];
    const found: Expansion[] = [];
    for (let cut = 1; cut < word.length; cut++) {
      const halves = [word.slice(0, cut), word.slice(cut)];
      const ids = halves.map(half => vocabulary.find(half));
      if (ids.includes(-1)) continue;
      const list = phraseList(ids, postings, articles);
      if (list.length > 0) {
        found.push({ ...base(wanted, 'split', halves), list, weight: SPLIT_WEIGHT });
      }
    }
    return found;
  });
}

/** One word with a space in it: the two slots together, to stand for each of them. */
export function joinedExpansions(left: Slot, right: Slot, lookup: Rooms): Expansion[] {
  const [a, b] = [left.wanted[0], right.wanted[0]];
  if (!a || !b || a.words.length > 1 || b.words.length > 1 || left.wanted.length + right.wanted.length > 2)
    return [];
  const word = `${a.words[0] ?? ''}${b.words[0] ?? ''}`;
  const wanted = { words: [word], joined: null, fieldBits: a.fieldBits & b.fieldBits };
  return wordExpansions(wanted, right.asPrefix, lookup).map(expansion => ({
    ...expansion,
    kind: 'joined',
    weight: expansion.weight * JOINED_WEIGHT,
  }));
}

function single(
  wanted: Wanted,
  word: string,
  kind: MatchKind,
  weight: number,
  { vocabulary, postings }: Rooms,
): Expansion[] {
  const id = vocabulary.find(word);
  if (id < 0 || postings.frequency(id) === 0) return [];
  const list = postings.list(id);
  return [{ ...base(wanted, kind, [word]), list, weight }];
}

function base({ fieldBits }: Wanted, kind: MatchKind, words: readonly string[]) {
  return { kind, words, fieldBits };
}
