import type { PlaceKind } from '../tagging-tables';
import type { Entry, Sense } from './gazetteer';
import { priorOf } from './gazetteer';
import { COMPANION_SHARE, COMPANIONS } from './homonyms';
import { PLACE_KINDS } from './place-kinds';
import type { Mention } from './place-mentions';

export interface ResolvedMention extends Mention {
  readonly sense: Sense;
}

/** What names stand for, as the reader says: ISO 3166-1 alpha-2 by the gazetteer's names. */
export type Readings = ReadonlyMap<string, string>;

export const NO_READINGS: Readings = new Map();

/**
 * How far the rest of the article can overturn what a name usually means. With all of it speaking for
 * Texas, a town there wins over a capital 300 times as likely.
 */
const SUPPORT_FACTOR = 9;
/** What a single cue leaves open. */
const DOUBT = 1.5;

/**
 * Decides for each name which of its readings is meant: by what the reader says or qualifies it, else by what
 * else the article names.
 */
export function resolveMentions(mentions: readonly Mention[], readings: Readings): ResolvedMention[] {
  const certain: Sense[] = [];
  for (const mention of mentions) {
    const sense = saidSense(mention.entry, readings) ?? soleSense(mention.qualifier ?? mention.entry);
    if (sense) certain.push(sense);
  }
  const first = supportOf(certain);
  const guesses = mentions.map(({ entry, from, to, qualifier }) => {
    const sense = saidSense(entry, readings) ?? chooseSense(entry, qualifier, first);
    return { entry, from, to, qualifier, sense };
  });
  const supports = new Map<Entry, Support>();
  return guesses.map(guess => {
    const { entry, qualifier } = guess;
    if ((entry.senses.length === 1 && !qualifier) || saidSense(entry, readings)) return guess;
    const support = supports.get(entry) ?? supportOf(othersOf(entry, guesses), first);
    supports.set(entry, support);
    const sense = fullNameSense(entry, mentions) ?? chooseSense(entry, qualifier, support);
    return { ...guess, sense };
  });
}

/** What a name that several countries share stands for where the article also says it in full: "Republic of Congo". */
function fullNameSense({ name, senses }: Entry, mentions: readonly Mention[]): Sense | null {
  if (senses.some(({ kind }) => kind !== 'name')) return null;
  const inFull = mentions.filter(({ entry }) => entry.senses.length === 1 && entry.name.endsWith(` ${name}`));
  const countries = new Set(inFull.map(({ entry }) => soleSense(entry)?.country));
  return countries.size === 1 ? (senses.find(({ country }) => countries.has(country)) ?? null) : null;
}

/** What the other names seem to mean; a name's own repetition proves nothing about it. */
function othersOf(entry: Entry, guesses: readonly ResolvedMention[]): Sense[] {
  return guesses
    .filter(
      guess => guess.entry !== entry && guess.entry.senses.length > 1 && guess.sense.kind !== 'namesake',
    )
    .map(({ sense }) => sense);
}

interface Support {
  /** What speaks for a country, by code. */
  readonly all: ReadonlyMap<string, number>;
  /** Of that, what local news would name: not the country itself. */
  readonly local: ReadonlyMap<string, number>;
  readonly total: number;
}

const NATIONAL: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['name', 'demonym', 'leader']);

const NO_SUPPORT: Support = { all: new Map(), local: new Map(), total: DOUBT };

/** What senses speak for, on top of what others did. */
function supportOf(senses: readonly Sense[], before = NO_SUPPORT): Support {
  const all = new Map(before.all);
  const local = new Map(before.local);
  let { total } = before;
  for (const { country, kind } of senses) {
    if (kind === 'region') continue;
    const { weight } = PLACE_KINDS[kind];
    all.set(country, (all.get(country) ?? 0) + weight);
    if (!NATIONAL.has(kind)) local.set(country, (local.get(country) ?? 0) + weight);
    total += weight;
  }
  return { all, local, total };
}

function saidSense({ name, senses }: Entry, readings: Readings): Sense | undefined {
  const country = readings.size > 0 ? readings.get(name) : undefined;
  return country === undefined ? undefined : senses.find(sense => sense.country === country);
}

function soleSense({ senses }: Entry): Sense | undefined {
  return senses.length === 1 ? senses[0] : undefined;
}

function companions(country: string, all: ReadonlyMap<string, number>): number {
  const found = (COMPANIONS[country] ?? []).reduce((sum, other) => sum + (all.get(other) ?? 0), 0);
  return found * COMPANION_SHARE;
}

function chooseSense(entry: Entry, qualifier: Entry | null, support: Support): Sense {
  if (entry.senses.length === 1 && !qualifier) return entry.senses[0] as Sense;
  const likeliest = likeliestOf(entry.senses, support);
  if (!qualifier) return likeliest;
  const { country } = likeliestOf(qualifier.senses, support);
  return entry.senses.find(sense => sense.country === country) ?? { ...likeliest, country };
}

function likeliestOf(senses: readonly Sense[], support: Support): Sense {
  let best = senses[0] as Sense;
  if (senses.length === 1) return best;
  let highest = Number.NEGATIVE_INFINITY;
  for (const sense of senses) {
    const likelihood = logLikelihood(sense, support);
    if (likelihood > highest) {
      best = sense;
      highest = likelihood;
    }
  }
  return best;
}

function logLikelihood(sense: Sense, { all, local, total }: Support): number {
  const own = (sense.kind === 'namesake' ? local : all).get(sense.country) ?? 0;
  const support = own + companions(sense.country, all);
  return Math.log(priorOf(sense)) + (SUPPORT_FACTOR * support) / total;
}
