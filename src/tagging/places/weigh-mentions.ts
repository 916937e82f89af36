import type { Piece } from '../article-pieces';
import { Gap, isCapital, type TokenBuffer } from '../token-buffer';
import type { Gazetteer } from './gazetteer';
import { PLACE_KINDS } from './place-kinds';
import type { ResolvedMention } from './resolve-mentions';

export interface WeighedMention extends ResolvedMention {
  readonly weight: number;
}

/** Where the story was filed from. */
const DATELINE_WEIGHT = 4;
/** "Finland, Hungary, Italy, the Netherlands and Poland voted against": each is one of many. */
const LIST_WEIGHT = 0.5;
const SHORTEST_LIST = 3;
/** Tokens that may stand between two names of a list: "and the". */
const LIST_STEP = 2;
/** "Russia's invasion of Ukraine" tells of Ukraine. */
const INVADER_WEIGHT = 0.3;

/** How much each mention says about the story, by its kind and by where and how it stands. */
export function weighMentions(
  mentions: readonly ResolvedMention[],
  pieces: readonly Piece[],
  tokens: TokenBuffer,
  { aggressions }: Gazetteer,
): WeighedMention[] {
  const inList = listMembers(mentions, tokens);
  return mentions.map(({ entry, from, to, qualifier, sense }, index) => {
    const piece = pieces[tokens.piece[from] as number] as Piece;
    const isDateline = (tokens.end[to - 1] as number) <= piece.datelineLength;
    let weight = PLACE_KINDS[sense.kind].weight * (isDateline ? DATELINE_WEIGHT : piece.weight);
    if (inList.has(index) && piece.part === 'body') weight *= LIST_WEIGHT;
    if (to < tokens.count && aggressions.longestAt(tokens, to)) weight *= INVADER_WEIGHT;
    // Field by field, since a spread takes ten times as long.
    return { entry, from, to, qualifier, sense, weight };
  });
}

function listMembers(mentions: readonly ResolvedMention[], tokens: TokenBuffer): Set<number> {
  const members = new Set<number>();
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && continuesList(mentions[last], mentions[last + 1], tokens)) last++;
    if (last - first + 1 >= SHORTEST_LIST) for (let index = first; index <= last; index++) members.add(index);
    first = last + 1;
  }
  return members;
}

function continuesList(
  a: ResolvedMention | undefined,
  b: ResolvedMention | undefined,
  tokens: TokenBuffer,
): boolean {
  if (!a || !b || a.qualifier || b.from - a.to > LIST_STEP || tokens.piece[a.from] !== tokens.piece[b.from])
    return false;
  const hasComma = tokens.gap[a.to] === Gap.Comma;
  for (let at = a.to; at < b.from; at++) if (isCapital(tokens, at)) return false;
  return hasComma || b.from > a.to;
}
