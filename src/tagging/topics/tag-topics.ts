import type { Evidence, TopicTag } from '../../model/tags';
import type { TopicCode } from '../../model/topic';
import type { Piece } from '../article-pieces';
import { Gap, isCapital, type TokenBuffer } from '../token-buffer';
import type { TopicModel, TopicWeight } from './topic-model';

/** A topic is told when it scores at least this share of the first, and no more than so many of them. */
const TOPIC_SHARE = 0.48;
const MOST_TOPICS = 3;
/** Below this score even the best topic is a guess: a word or two of the lexicon in passing. */
const LEAST_SCORE = 1.5;
/** A word that comes again says less each time: n times count as n to this power. */
const REPETITION = 0.5;

/** A word of the lexicon in any of its forms, and where it stands in the article. */
interface Occurrences {
  readonly weights: readonly TopicWeight[];
  /** Token ranges in reading order. */
  readonly ranges: Range[];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What an article is about, best first; empty where too little speaks for anything. */
export function tagTopics(pieces: readonly Piece[], tokens: TokenBuffer, model: TopicModel): TopicTag[] {
  const found = [...findOccurrences(tokens, model).values()];
  const scores = new Map<TopicCode, number>();
  for (const occurrences of found) {
    const share = shareOf(occurrences, pieces, tokens);
    for (const { topic, weight } of occurrences.weights) {
      scores.set(topic.code, (scores.get(topic.code) ?? 0) + weight * (share.headline + share.text));
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const least = Math.max(LEAST_SCORE, (ranked[0]?.[1] ?? 0) * TOPIC_SHARE);
  return ranked
    .filter(([, score]) => score >= least)
    .slice(0, MOST_TOPICS)
    .map(([topic, score]) => ({ topic, score, evidence: evidenceFor(topic, found, pieces, tokens) }));
}

function findOccurrences(tokens: TokenBuffer, { phrases }: TopicModel): Map<unknown, Occurrences> {
  const found = new Map<unknown, Occurrences>();
  for (let at = 0; at < tokens.count; at++) {
    const phrase = phrases.longestAt(tokens, at);
    if (!phrase) continue;
    const asName = phrase.asName && isNameAt(tokens, at) ? phrase.asName : null;
    const key = asName ?? phrase.stem;
    const occurrences = found.get(key) ?? { weights: asName ?? phrase.weights, ranges: [] };
    found.set(key, occurrences);
    occurrences.ranges.push({ from: at, to: phrases.matchEnd });
    at = phrases.matchEnd - 1;
  }
  return found;
}

/** Written with a capital where no sentence begins: "voted Labour", not "Labour costs". */
function isNameAt(tokens: TokenBuffer, at: number): boolean {
  return isCapital(tokens, at) && (tokens.gap[at] as number) <= Gap.Hyphen;
}

interface Share {
  /** What a word's weight is multiplied by for standing in the headline, however often. */
  readonly headline: number;
  /** The same for the text: the root of its occurrences, each by the weight of its piece. */
  readonly text: number;
  readonly inHeadline: number;
  /** Sum of the piece weights of the occurrences in the text. */
  readonly inText: number;
}

function shareOf({ ranges }: Occurrences, pieces: readonly Piece[], tokens: TokenBuffer): Share {
  let headline = 0;
  let inHeadline = 0;
  let inText = 0;
  for (const { from } of ranges) {
    const { part, weight } = pieceAt(from, pieces, tokens);
    if (part === 'headline') {
      headline = weight;
      inHeadline++;
    } else inText += weight;
  }
  return { headline, text: inText ** REPETITION, inHeadline, inText };
}

/** Each occurrence with its part of the topic's score. */
function evidenceFor(
  code: TopicCode,
  found: readonly Occurrences[],
  pieces: readonly Piece[],
  tokens: TokenBuffer,
): Evidence[] {
  return found.flatMap(occurrences => {
    const own = occurrences.weights.find(({ topic }) => topic.code === code);
    if (!own) return [];
    const share = shareOf(occurrences, pieces, tokens);
    return occurrences.ranges.map(({ from, to }) => {
      const { part, block, text, weight } = pieceAt(from, pieces, tokens);
      const start = tokens.start[from] as number;
      const end = tokens.end[to - 1] as number;
      const portion = part === 'headline' ? weight / share.inHeadline : (weight * share.text) / share.inText;
      return { text: text.slice(start, end), part, block, start, end, weight: own.weight * portion };
    });
  });
}

function pieceAt(token: number, pieces: readonly Piece[], tokens: TokenBuffer): Piece {
  return pieces[tokens.piece[token] as number] as Piece;
}
