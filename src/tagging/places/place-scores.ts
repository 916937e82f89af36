import type { Evidence, Homonym, Sense, Told } from '../../model/tags';
import { type Piece, spanOf } from '../article-pieces';
import type { PlaceKind } from '../tagging-tables';
import type { TokenBuffer } from '../token-buffer';
import type { Entry } from './gazetteer';
import { PLACE_KINDS } from './place-kinds';
import type { WeighedMention } from './weigh-mentions';

export interface PlaceScore {
  /** ISO 3166-1 alpha-2 code of a country, or M49 code of a region. */
  readonly place: string;
  readonly score: number;
  /** What speaks for it, in reading order. */
  readonly mentions: readonly WeighedMention[];
  /** It is named, not only pointed to by a leader or a style cue. */
  readonly isNamed: boolean;
  /** One word of its way of writing is all there is of it: "kilometres" is written in many countries. */
  readonly isLoneCue: boolean;
  /** The headline names it or points to it. */
  readonly isInHeadline: boolean;
}

/** Adds up what speaks for each place; best first. */
export function scorePlaces(
  mentions: readonly WeighedMention[],
  pieces: readonly Piece[],
  tokens: TokenBuffer,
): PlaceScore[] {
  const byPlace = new Map<string, WeighedMention[]>();
  for (const mention of mentions) {
    const own = byPlace.get(mention.sense.country);
    if (own) own.push(mention);
    else byPlace.set(mention.sense.country, [mention]);
  }
  const scores = [...byPlace].map(
    ([place, own]): PlaceScore => ({
      place,
      score: own.reduce((sum, { weight }) => sum + weight, 0),
      mentions: own,
      isNamed: isNamed(own),
      isLoneCue: own.length === 1 && own[0]?.sense.kind === 'style',
      isInHeadline: own.some(({ from }) => pieceAt(from, pieces, tokens).part === 'headline'),
    }),
  );
  return scores.sort((a, b) => b.score - a.score);
}

/** What a place rests on, in brief. */
export function toldBy(mentions: readonly WeighedMention[]): Told {
  const weights = new Map<Entry, number>();
  let leading: Entry | undefined;
  for (const { entry, weight } of mentions) {
    const sum = (weights.get(entry) ?? 0) + weight;
    weights.set(entry, sum);
    if (!leading || sum > (weights.get(leading) ?? 0)) leading = entry;
  }
  const homonyms = [...weights.keys()].filter(({ senses }) => senses.length > 1).map(({ name }) => name);
  return { word: leading?.name ?? null, homonyms };
}

/** A lone small town is more often a surname or a namesake that no guard knows than a place. */
const LONE_TOWN: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city50k', 'city100k', 'wordCity', 'namesake']);

function isNamed(mentions: readonly WeighedMention[]): boolean {
  const naming = mentions.filter(({ sense }) => PLACE_KINDS[sense.kind].mentions);
  const [first] = naming;
  if (!first) return false;
  return naming.length > 1 || first.qualifier !== null || !LONE_TOWN.has(first.sense.kind);
}

/** A mention as evidence, where it stands in the text. */
export function evidenceOf(
  { entry, from, to, weight }: WeighedMention,
  pieces: readonly Piece[],
  tokens: TokenBuffer,
): Evidence {
  const homonym = entry.senses.length > 1 ? homonymOf(entry) : undefined;
  const piece = pieceAt(from, pieces, tokens);
  return spanOf(piece, tokens.start[from] as number, tokens.end[to - 1] as number, weight, homonym);
}

function pieceAt(token: number, pieces: readonly Piece[], tokens: TokenBuffer): Piece {
  return pieces[tokens.piece[token] as number] as Piece;
}

/** Made once for each name, so that articles share it. */
const homonyms = new WeakMap<Entry, Homonym>();

function homonymOf(entry: Entry): Homonym {
  const known = homonyms.get(entry);
  if (known) return known;
  const senses = entry.senses.map(({ country, kind }) => ({ country, level: LEVELS[kind] ?? 'other' }));
  const made = { name: entry.name, senses };
  homonyms.set(entry, made);
  return made;
}

const LEVELS: Readonly<Partial<Record<PlaceKind, Sense['level']>>> = {
  name: 'country',
  demonym: 'country',
  division: 'division',
  abbreviation: 'division',
  capital: 'city',
  city1M: 'city',
  city300k: 'city',
  city100k: 'city',
  city50k: 'city',
  wordCity: 'city',
  namesake: 'city',
};
