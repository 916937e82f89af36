import type { Evidence } from '../../model/tags';
import type { TopicCode } from '../../model/topic';
import { HEADLINE_WEIGHT, type Piece, spanOf } from '../article-pieces';
import { Gap, isCapital, type TokenBuffer } from '../token-buffer';
import type { Meaning, TopicModel } from './topic-model';

/** The share of the first topic's score that the second must have, and the third; there is no fourth. */
const SHARES = [1, 0.4, 0.7];
/** Below this score even the best topic is a guess, a word or two of the lexicon in passing: the page says "not sure". */
const LEAST_CONFIDENCE = 1.5;

/** A word that speaks for topics, and where it stands. */
interface Match {
  readonly meaning: Meaning;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** How often a word stands in the headline, and the sum of the piece weights where it stands in the text. */
interface Tally {
  headline: number;
  text: number;
}

/** A topic of an article, with what it takes to say why. */
export interface TopicScore {
  readonly topic: TopicCode;
  readonly score: number;
  /** The word that says most for it. */
  readonly word: string;
  /** All places that speak for it, in reading order. */
  evidence(): Evidence[];
}

/** What an article is about, best first; empty where too little speaks for anything. */
export function tagTopics(pieces: readonly Piece[], tokens: TokenBuffer, model: TopicModel): TopicScore[] {
  const matches = findMatches(tokens, model);
  const tallies = tally(matches, pieces, tokens);
  const ranked = [...scoreTopics(tallies)].sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(
      ([, score], rank) =>
        score >= Math.max(LEAST_CONFIDENCE, top * (SHARES[rank] ?? Number.POSITIVE_INFINITY)),
    )
    .map(([topic, score]) => ({
      topic,
      score,
      word: leadingWord(topic, matches, tallies, pieces, tokens),
      evidence: () => evidenceFor(topic, matches, tallies, pieces, tokens),
    }));
}

function findMatches(tokens: TokenBuffer, { phrases }: TopicModel): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const phrase = phrases.longestAt(tokens, at);
    if (!phrase) continue;
    const meaning = phrase.asName && isNameAt(tokens, at) ? phrase.asName : phrase.meaning;
    matches.push({ meaning, from: at, to: phrases.matchEnd });
    at = phrases.matchEnd - 1;
  }
  return matches;
}

/** Written with a capital where no sentence begins: "voted Labour", not "Labour costs". */
function isNameAt(tokens: TokenBuffer, at: number): boolean {
  return isCapital(tokens, at) && (tokens.gap[at] as number) <= Gap.Hyphen;
}

function tally(
  matches: readonly Match[],
  pieces: readonly Piece[],
  tokens: TokenBuffer,
): Map<Meaning, Tally> {
  const tallies = new Map<Meaning, Tally>();
  for (const { meaning, from } of matches) {
    let own = tallies.get(meaning);
    if (!own) {
      own = { headline: 0, text: 0 };
      tallies.set(meaning, own);
    }
    const { part, weight } = pieceAt(from, pieces, tokens);
    if (part === 'headline') own.headline++;
    else own.text += weight;
  }
  return tallies;
}

/** A word counts once for the headline; in the text it says less each time it comes again, hence the root. */
function factorOf({ headline, text }: Tally): number {
  return (headline > 0 ? HEADLINE_WEIGHT : 0) + Math.sqrt(text);
}

function scoreTopics(tallies: ReadonlyMap<Meaning, Tally>): Map<TopicCode, number> {
  const scores = new Map<TopicCode, number>();
  for (const [{ weights }, tallied] of tallies) {
    const factor = factorOf(tallied);
    for (const { topic, weight } of weights) {
      scores.set(topic.code, (scores.get(topic.code) ?? 0) + weight * factor);
    }
  }
  return scores;
}

function weightFor(code: TopicCode, { weights }: Meaning): number {
  return weights.find(({ topic }) => topic.code === code)?.weight ?? 0;
}

/** The text of the first word that means what says most for the topic. */
function leadingWord(
  code: TopicCode,
  matches: readonly Match[],
  tallies: ReadonlyMap<Meaning, Tally>,
  pieces: readonly Piece[],
  tokens: TokenBuffer,
): string {
  let leading: Meaning | null = null;
  let most = 0;
  for (const [meaning, tallied] of tallies) {
    const weight = weightFor(code, meaning) * factorOf(tallied);
    if (weight > most) {
      most = weight;
      leading = meaning;
    }
  }
  const first = matches.find(({ meaning }) => meaning === leading);
  if (!first) return '';
  const { text } = pieceAt(first.from, pieces, tokens);
  return text.slice(tokens.start[first.from], tokens.end[first.to - 1]);
}

/** Each match with its part of the topic's score. */
function evidenceFor(
  code: TopicCode,
  matches: readonly Match[],
  tallies: ReadonlyMap<Meaning, Tally>,
  pieces: readonly Piece[],
  tokens: TokenBuffer,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { meaning, from, to } of matches) {
    const own = weightFor(code, meaning);
    const tallied = tallies.get(meaning);
    if (own === 0 || !tallied) continue;
    const piece = pieceAt(from, pieces, tokens);
    const weight = own * portionOf(piece, tallied);
    evidence.push(spanOf(piece, tokens.start[from] as number, tokens.end[to - 1] as number, weight));
  }
  return evidence;
}

function portionOf({ part, weight }: Piece, { headline, text }: Tally): number {
  return part === 'headline' ? HEADLINE_WEIGHT / headline : weight / Math.sqrt(text);
}

function pieceAt(token: number, pieces: readonly Piece[], tokens: TokenBuffer): Piece {
  return pieces[tokens.piece[token] as number] as Piece;
}
