import type { Evidence, TopicTag } from '../../model/tags';
import type { Topic } from '../../model/topic';
import type { Piece } from '../article-pieces';
import type { TokenBuffer } from '../tokens';
import type { TopicModel } from './topic-model';

/** A topic is told when it scores at least this share of the first, and no more than so many of them. */
const TOPIC_SHARE = 0.55;
const MOST_TOPICS = 3;

/** What an article is about, best first; empty where too little speaks for anything. */
export function tagTopics(
  pieces: readonly Piece[],
  tokens: TokenBuffer,
  { phrases }: TopicModel,
): TopicTag[] {
  const evidence = new Map<Topic, Map<string, Evidence[]>>();
  for (let at = 0; at < tokens.count; at++) {
    const found = phrases.longestAt(tokens, at);
    if (!found) continue;
    for (const { topic, weight } of found.weights) {
      const byStem = evidence.get(topic) ?? new Map<string, Evidence[]>();
      evidence.set(topic, byStem);
      const list = byStem.get(found.stem) ?? [];
      byStem.set(found.stem, list);
      list.push(evidenceOf(at, phrases.matchEnd, weight, pieces, tokens));
    }
    at = phrases.matchEnd - 1;
  }
  const tags = [...evidence].map(([topic, byStem]) => tagOf(topic, [...byStem.values()]));
  tags.sort((a, b) => b.score - a.score);
  const top = tags[0]?.score ?? 0;
  return tags.filter(({ score }) => score >= top * TOPIC_SHARE).slice(0, MOST_TOPICS);
}

/** A word that comes again says less each time: its weights are added up as a square root, the headline's apart. */
function tagOf(topic: Topic, words: readonly Evidence[][]): TopicTag {
  const damped = words.flatMap(list => {
    const body = list.filter(({ part }) => part !== 'headline');
    const root = Math.sqrt(Math.max(1, total(body)));
    return list.map(found => (found.part === 'headline' ? found : { ...found, weight: found.weight / root }));
  });
  return { topic: topic.code, score: total(damped), evidence: damped };
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

function evidenceOf(
  from: number,
  to: number,
  weight: number,
  pieces: readonly Piece[],
  tokens: TokenBuffer,
): Evidence {
  const { part, block, text, weight: pieceWeight } = pieces[tokens.piece[from] as number] as Piece;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { text: text.slice(start, end), part, block, start, end, weight: weight * pieceWeight };
}
