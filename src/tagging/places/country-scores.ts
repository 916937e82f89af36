import type { CountryTag, Evidence } from '../../model/tags';
import type { Piece } from '../article-pieces';
import type { TokenBuffer } from '../tokens';
import { PLACE_KINDS } from './place-kinds';
import type { WeighedMention } from './weigh-mentions';

export interface CountryScores {
  /** Best first. */
  readonly tags: readonly CountryTag[];
  /** Countries that are named, not only pointed to by a leader or a style cue. */
  readonly named: ReadonlySet<string>;
  /** Countries that the headline names or points to. */
  readonly inHeadline: ReadonlySet<string>;
}

/** Adds up what speaks for each country, with the words that do. */
export function scoreCountries(
  mentions: readonly WeighedMention[],
  pieces: readonly Piece[],
  tokens: TokenBuffer,
): CountryScores {
  const evidence = new Map<string, Evidence[]>();
  const named = new Set<string>();
  const inHeadline = new Set<string>();
  for (const mention of mentions) {
    const { country, kind } = mention.sense;
    const list = evidence.get(country) ?? [];
    evidence.set(country, list);
    const found = evidenceOf(mention, pieces, tokens);
    list.push(found);
    if (found.part === 'headline') inHeadline.add(country);
    if (PLACE_KINDS[kind].mentions) named.add(country);
  }
  const tags = [...evidence].map(([country, list]) => ({
    country,
    score: list.reduce((sum, { weight }) => sum + weight, 0),
    evidence: list,
  }));
  return { tags: tags.sort((a, b) => b.score - a.score), named, inHeadline };
}

function evidenceOf(
  { from, to, weight }: WeighedMention,
  pieces: readonly Piece[],
  tokens: TokenBuffer,
): Evidence {
  const piece = pieces[tokens.piece[from] as number] as Piece;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { text: piece.text.slice(start, end), part: piece.part, block: piece.block, start, end, weight };
}
