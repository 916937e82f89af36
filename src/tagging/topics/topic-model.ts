import { TOPICS, type Topic } from '../../model/topic';
import { PhraseTrie } from '../phrase-trie';
import type { TopicTable } from '../tagging-tables';
import type { Vocabulary } from '../vocabulary';

export interface TopicWeight {
  readonly topic: Topic;
  readonly weight: number;
}

/** A word or phrase of the lexicon. */
export interface TopicPhrase {
  /** The same for forms of a word: "minister", "ministers". */
  readonly stem: string;
  readonly weights: readonly TopicWeight[];
}

/** What words and phrases say about topics. */
export interface TopicModel {
  readonly phrases: PhraseTrie<TopicPhrase>;
}

/** What the mark after a word of the lexicon says about its weight. */
const MARKS: Readonly<Record<string, number>> = { '+': 2, '-': 0.5 };

/** Compiles the lexicon: a phrase that stands under several topics is shared between them. */
export function createTopicModel({ lexicon }: TopicTable, vocabulary: Vocabulary): TopicModel {
  const weights = new Map<string, TopicWeight[]>();
  for (const topic of TOPICS) {
    for (const marked of (lexicon[topic.slug] ?? '').split(' ')) {
      const weight = MARKS[marked.slice(-1)] ?? 1;
      const phrase = marked.replace(/[+-]$/, '').replaceAll('_', ' ');
      weights.set(phrase, [...(weights.get(phrase) ?? []), { topic, weight }]);
    }
  }
  const phrases = new PhraseTrie<TopicPhrase>(vocabulary);
  for (const [phrase, list] of weights) {
    const shared = list.map(({ topic, weight }) => ({ topic, weight: weight / list.length }));
    phrases.set(phrase, { stem: stemOf(phrase), weights: shared });
  }
  return { phrases };
}

/** Without the endings of plurals and adjectives, as far as counting a word twice goes: "policies", "policy". */
function stemOf(phrase: string): string {
  return phrase.replace(/(?:ies|y|es|s|ed|ing|al|mental)$/, '');
}
