import type { Evidence } from '../../model/tags';
import type { Topic, TopicCode } from '../../model/topic';
import { HEADLINE_WEIGHT, type Piece, spanOf } from '../article-pieces';
import { Gap, isCapital, type TokenBuffer } from '../token-buffer';
import type { Meaning, TopicModel } from './topic-model';

/** The share of the first topic's score that the second must have, and the third; there is no fourth. */
const SHARES = [1, 0.4, 0.7];
/** Below this score even the best topic is a guess, a word or two of the lexicon in passing: the page says "not sure". */
const LEAST_CONFIDENCE = 1.5;

/** How often a word stands in an article, in any of its forms. */
interface Tally {
  readonly meaning: Meaning;
  /** Where it stands first. */
  readonly first: Stretch;
  /** How often it stands in the headline, … */
  headline: number;
  /** … and the sum of the piece weights where it stands in the text. */
  text: number;
}

/** Where a word stands that speaks for topics. */
interface Stretch {
  readonly piece: Piece;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

interface Match extends Stretch {
  readonly tally: Tally;
}

/** What an article says about topics: all that speaks for any, and its words once each, both in reading order. */
interface Words {
  readonly matches: readonly Match[];
  readonly tallies: readonly Tally[];
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
  const { matches, tallies } = findWords(pieces, tokens, model);
  const ranked = scoreTopics(tallies).sort((a, b) => b.score - a.score);
  const top = ranked[0]?.score ?? 0;
  return ranked
    .filter(
      ({ score }, rank) =>
        score >= Math.max(LEAST_CONFIDENCE, top * (SHARES[rank] ?? Number.POSITIVE_INFINITY)),
    )
    .map(({ topic, score }) => ({
      topic: topic.code,
      score,
      word: leadingWord(topic, tallies, tokens),
      evidence: () => evidenceFor(topic, matches, tokens),
    }));
}

function findWords(pieces: readonly Piece[], tokens: TokenBuffer, { phrases }: TopicModel): Words {
  const matches: Match[] = [];
  const tallies = new Map<Meaning, Tally>();
  for (let from = 0; from < tokens.count; from++) {
    const phrase = phrases.longestAt(tokens, from);
    if (!phrase) continue;
    const meaning = phrase.asName && isNameAt(tokens, from) ? phrase.asName : phrase.meaning;
    const to = phrases.matchEnd;
    const piece = pieces[tokens.piece[from] as number] as Piece;
    let tally = tallies.get(meaning);
    if (!tally) {
      tally = { meaning, first: { piece, from, to }, headline: 0, text: 0 };
      tallies.set(meaning, tally);
    }
    if (piece.part === 'headline') tally.headline++;
    else tally.text += piece.weight;
    matches.push({ piece, from, to, tally });
    from = to - 1;
  }
  return { matches, tallies: [...tallies.values()] };
}

/** Written with a capital where no sentence begins: "voted Labour", not "Labour costs". */
function isNameAt(tokens: TokenBuffer, at: number): boolean {
  return isCapital(tokens, at) && (tokens.gap[at] as number) <= Gap.Hyphen;
}

/** A word counts once for the headline; in the text it says less each time it comes again, hence the root. */
function factorOf({ headline, text }: Tally): number {
  return (headline > 0 ? HEADLINE_WEIGHT : 0) + Math.sqrt(text);
}

interface Score {
  readonly topic: Topic;
  score: number;
}

/** All topics that any word speaks for, in the order in which the words stand. */
function scoreTopics(tallies: readonly Tally[]): Score[] {
  const scores = new Map<Topic, Score>();
  for (const tally of tallies) {
    const factor = factorOf(tally);
    for (const { topic, weight } of tally.meaning.weights) {
      const known = scores.get(topic);
      if (known) known.score += weight * factor;
      else scores.set(topic, { topic, score: weight * factor });
    }
  }
  return [...scores.values()];
}

function weightFor(topic: Topic, { weights }: Meaning): number {
  for (const own of weights) if (own.topic === topic) return own.weight;
  return 0;
}

/** The text of the first word that means what says most for the topic. */
function leadingWord(topic: Topic, tallies: readonly Tally[], tokens: TokenBuffer): string {
  let leading: Tally | null = null;
  let most = 0;
  for (const tally of tallies) {
    const own = weightFor(topic, tally.meaning);
    const weight = own === 0 ? 0 : own * factorOf(tally);
    if (weight > most) {
      most = weight;
      leading = tally;
    }
  }
  if (!leading) return '';
  const { piece, from, to } = leading.first;
  return piece.text.slice(tokens.start[from], tokens.end[to - 1]);
}

/** Each match with its part of the topic's score. */
function evidenceFor(topic: Topic, matches: readonly Match[], tokens: TokenBuffer): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { piece, from, to, tally } of matches) {
    const own = weightFor(topic, tally.meaning);
    if (own === 0) continue;
    const weight = own * portionOf(piece, tally);
    evidence.push(spanOf(piece, tokens.start[from] as number, tokens.end[to - 1] as number, weight));
  }
  return evidence;
}

function portionOf({ part, weight }: Piece, { headline, text }: Tally): number {
  return part === 'headline' ? HEADLINE_WEIGHT / headline : weight / Math.sqrt(text);
}
