import { Shape, TokenBuffer } from '../../token-buffer';
import { tokenize } from '../../tokenize';
import { Vocabulary } from '../../vocabulary';
import type { NewsItem } from './current-events';

export interface Features {
  readonly words: readonly string[];
  /** Number of texts of a topic that have the word, by topic, then by word. */
  readonly counts: readonly Float64Array[];
  /** Number of texts, by topic. */
  readonly sizes: Float64Array;
}

/** A word must come in this many texts to be learned from. */
const FEWEST_TEXTS = 25;
/** Words in more texts than this share ("was", "will") say something about a topic's prose, not about it. */
const MOST_TEXTS = 0.03;
/** Names of people and places belong to their year: a word is learned from if it is written small this often. */
const LEAST_SMALL = 0.6;

interface WordCount {
  readonly word: string;
  readonly byTopic: Float64Array;
  texts: number;
  total: number;
  small: number;
}

/** Counts the words that texts can be told apart by. */
export function countWords(texts: readonly NewsItem[], slugs: readonly string[]): Features {
  const vocabulary = new Vocabulary();
  const found: WordCount[] = [];
  const sizes = new Float64Array(slugs.length);
  for (const { text, topic } of texts) {
    const index = slugs.indexOf(topic);
    sizes[index] = (sizes[index] as number) + 1;
    countText(text, index, vocabulary, found, slugs.length);
  }
  const kept = found.filter(
    ({ texts: n, small, total }) =>
      n >= FEWEST_TEXTS && n <= MOST_TEXTS * texts.length && small >= LEAST_SMALL * total,
  );
  return {
    words: kept.map(({ word }) => word),
    counts: slugs.map((_, topic) => Float64Array.from(kept, ({ byTopic }) => byTopic[topic] as number)),
    sizes,
  };
}

function countText(
  text: string,
  topic: number,
  vocabulary: Vocabulary,
  found: WordCount[],
  topics: number,
): void {
  const tokens = new TokenBuffer(256);
  tokenize(text, 0, vocabulary, tokens, { learn: true });
  const seen = new Set<number>();
  for (let at = 0; at < tokens.count; at++) {
    const id = tokens.word[at] as number;
    const word = text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    found[id] ??= { word, byTopic: new Float64Array(topics), texts: 0, total: 0, small: 0 };
    const count = found[id];
    const shape = tokens.shape[at] as number;
    count.total++;
    if ((shape & (Shape.Capital | Shape.Digit)) === 0) count.small++;
    if (seen.has(id)) continue;
    seen.add(id);
    count.texts++;
    count.byTopic[topic] = (count.byTopic[topic] as number) + 1;
  }
}
