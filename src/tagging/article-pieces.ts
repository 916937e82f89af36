import type { Article } from '../model/article';
import type { Evidence, Homonym } from '../model/tags';

/** A stretch of an article that is read as one: offsets of evidence count within it. */
export interface Piece {
  readonly part: Evidence['part'];
  /** Index into `Article.body` when `part` is `body`, else 0. */
  readonly block: number;
  readonly text: string;
  /** How much more a word counts here than in the middle of the story. */
  readonly weight: number;
  /** UTF-16 code units at the beginning that are a dateline: "Seoul, South Korea — ". */
  readonly datelineLength: number;
}

/** A headline says in six words what the story is about. */
export const HEADLINE_WEIGHT = 3;
const DECK_WEIGHT = 2;
/** The first paragraph, the lede, says it again in a sentence. */
const LEDE_WEIGHT = 1.5;

/** The parts of an article that the tagger reads, in reading order. Credits say who wrote it, not what it is about. */
export function piecesOf({ headline, deck, dateline, body }: Article): Piece[] {
  const pieces: Piece[] = [];
  if (headline.text) pieces.push({ ...HEADLINE, text: headline.text });
  if (deck) pieces.push({ ...DECK, text: deck.text });
  let isLede = true;
  body.forEach(({ kind, text }, block) => {
    if (kind === 'credit') return;
    const isFirst = isLede && kind === 'paragraph';
    const weight = isFirst ? LEDE_WEIGHT : 1;
    const datelineLength = isFirst ? (dateline?.prefixLength ?? datelineLengthOf(text)) : 0;
    pieces.push({ part: 'body', block, text, weight, datelineLength });
    if (isFirst) isLede = false;
  });
  return pieces;
}

const HEADLINE = { part: 'headline', block: 0, weight: HEADLINE_WEIGHT, datelineLength: 0 } as const;
const DECK = { part: 'deck', block: 0, weight: DECK_WEIGHT, datelineLength: 0 } as const;

/** "AUSTIN, Texas (AP) — ", "BAGHDAD -- ", "Paris, June 3 (Reuters) - ": some words with capitals, then a dash. */
const DATELINE = /^(?:[\p{Lu}\d(][\p{L}\p{M}\d.'’()-]*[,:/\s]*){1,8}\s?(?:—|–|--|-|_)\s/u;

function datelineLengthOf(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}

/** A stretch of a piece as evidence; offsets are UTF-16 code units from 0 within the piece's text. */
export function spanOf(
  { part, block, text }: Piece,
  start: number,
  end: number,
  weight: number,
  homonym?: Homonym,
): Evidence {
  const words = text.slice(start, end);
  return homonym
    ? { text: words, part, block, start, end, weight, homonym }
    : { text: words, part, block, start, end, weight };
}
