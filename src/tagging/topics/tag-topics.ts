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

/** Where a word of the lexicon, in any of its forms, stands in the article. */
interface Occurrences {
  readonly weights: readonly TopicWeight[];
  /** Token ranges in reading order. */
  readonly ranges: { readonly from: number; readonly to: number }[];
}

/** What an article is about, best first; empty where too little speaks for anything. */
export function tagTopics(pieces: readonly Piece[], tokens: TokenBuffer, model: TopicModel): TopicTag[] {
  const evidence = new Map<TopicCode, Evidence[]>();
  for (const occurrences of findOccurrences(tokens, model).values()) {
    const shares = sharesOf(occurrences, pieces, tokens);
    for (const { topic, weight } of occurrences.weights) {
      const list = evidence.get(topic.code) ?? [];
      evidence.set(topic.code, list);
      for (const share of shares) list.push({ ...share, weight: weight * share.weight });
    }
  }
  const tags = [...evidence].map(([topic, list]) => ({ topic, score: total(list), evidence: list }));
  tags.sort((a, b) => b.score - a.score);
  const least = Math.max(LEAST_SCORE, (tags[0]?.score ?? 0) * TOPIC_SHARE);
  return tags.filter(({ score }) => score >= least).slice(0, MOST_TOPICS);
}

function findOccurrences(
  tokens: TokenBuffer,
  { phrases }: TopicModel,
): Map<readonly TopicWeight[] | string, Occurrences> {
  const found = new Map<readonly TopicWeight[] | string, Occurrences>();
  for (let at = 0; at < tokens.count; at++) {
    const phrase = phrases.longestAt(tokens, at);
    if (!phrase) continue;
    const isName = phrase.asName !== null && isNameAt(tokens, at);
    const key = isName && phrase.asName ? phrase.asName : phrase.stem;
    const occurrences = found.get(key) ?? {
      weights: isName ? (phrase.asName ?? []) : phrase.weights,
      ranges: [],
    };
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

/** What each occurrence contributes, as shares of the word's weight: the headline's once, the text's by its root. */
function sharesOf({ ranges }: Occurrences, pieces: readonly Piece[], tokens: TokenBuffer): Evidence[] {
  const found = ranges.map(({ from, to }) => evidenceOf(from, to, pieces, tokens));
  const inHeadline = found.filter(({ part }) => part === 'headline').length;
  const inText = total(found) - total(found.filter(({ part }) => part === 'headline'));
  const damping = inText > 0 ? inText ** (REPETITION - 1) : 1;
  return found.map(evidence => ({
    ...evidence,
    weight: evidence.part === 'headline' ? evidence.weight / inHeadline : evidence.weight * damping,
  }));
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

function evidenceOf(from: number, to: number, pieces: readonly Piece[], tokens: TokenBuffer): Evidence {
  const { part, block, text, weight } = pieces[tokens.piece[from] as number] as Piece;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { text: text.slice(start, end), part, block, start, end, weight };
}
