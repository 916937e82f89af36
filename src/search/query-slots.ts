import { ANY_FIELD, BYLINE_BITS, HEADLINE_BITS } from './fields';
import { fold } from './fold';
import type { ParsedQuery, TextAlternative, TextClause } from './parse-query';
import { eachWord } from './tokenize';

/** One way of filling a slot: a word, or words that have to stand one behind the other. */
export interface Wanted {
  readonly words: readonly string[];
  /** The joined form of a compound ("wartorn" for "war-torn"), null for anything else. */
  readonly joined: string | null;
  /** Which fields are looked at, see fields.ts. */
  readonly fieldBits: number;
}

/** One thing that a hit should have. */
export interface Slot {
  /** As typed, for telling the reader what was found instead. */
  readonly typed: string;
  /** Several around OR. */
  readonly wanted: readonly Wanted[];
  /** The last word may be the beginning of one: the reader is still typing. */
  readonly asPrefix: boolean;
}

/** A query of more words is a pasted text; its first words are enough to find where it comes from (and a row's slots fit 32 bits). */
const MOST_SLOTS = 32;

const BITS = { any: ANY_FIELD, title: HEADLINE_BITS, by: BYLINE_BITS } as const;

/** The slots of a query's words that are wanted, in order; only the fields of `fieldBits` are looked at. */
export function slotsOf(query: ParsedQuery, fieldBits: number): Slot[] {
  const clauses = query.clauses.filter(clause => clause.kind === 'text');
  const slots = clauses.flatMap((clause, at) =>
    clause.excluded ? [] : clauseSlots(clause, at === clauses.length - 1),
  );
  return slots.slice(0, MOST_SLOTS).map(slot => ({
    ...slot,
    wanted: slot.wanted.map(wanted => ({ ...wanted, fieldBits: wanted.fieldBits & fieldBits })),
  }));
}

/** The words and phrases that a query excludes (`-word`): a hit may have none of them. */
export function excludedBy(query: ParsedQuery): Wanted[] {
  return query.clauses.flatMap(clause =>
    clause.kind === 'text' && clause.excluded ? clause.alternatives.flatMap(wantedAsOne) : [],
  );
}

function clauseSlots({ alternatives }: TextClause, isLast: boolean): Slot[] {
  const [only, ...others] = alternatives;
  if (only && others.length === 0 && !only.phrase) {
    const units = wantedUnits(only);
    return units.map(({ typed, wanted }, at) => ({
      typed,
      wanted: [wanted],
      asPrefix: isLast && at === units.length - 1 && wanted.words.length === 1,
    }));
  }
  const wanted = alternatives.flatMap(wantedAsOne);
  const asPrefix = isLast && alternatives.at(-1)?.phrase === false;
  return wanted.length === 0
    ? []
    : [{ typed: alternatives.map(({ text }) => text).join(' OR '), wanted, asPrefix }];
}

/** Each word of the text by itself, compounds in one. */
function wantedUnits({ text, field }: TextAlternative): { typed: string; wanted: Wanted }[] {
  const units: { start: number; typed: string; wanted: Wanted }[] = [];
  const fieldBits = BITS[field];
  eachWord(fold(text), (word, start, _end, compound) => {
    if (!compound) {
      units.push({ start, typed: word, wanted: { words: [word], joined: null, fieldBits } });
      return;
    }
    const parts = units.splice(units.findIndex(unit => unit.start >= start));
    const words = parts.flatMap(({ wanted }) => wanted.words);
    units.push({ start, typed: words.join('-'), wanted: { words, joined: word, fieldBits } });
  });
  return units;
}

/** All words of the text as one phrase; empty where it has none. */
function wantedAsOne(alternative: TextAlternative): Wanted[] {
  const units = wantedUnits(alternative).map(({ wanted }) => wanted);
  const [first] = units;
  if (!first || units.length === 1) return units;
  return [{ words: units.flatMap(({ words }) => words), joined: null, fieldBits: first.fieldBits }];
}
