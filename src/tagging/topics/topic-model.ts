import { TOPICS, type Topic } from '../../model/topic';
import { PhraseTrie } from '../phrase-trie';
import type { TaggingTables, TopicTable, TopicWordTable } from '../tagging-tables';
import type { Vocabulary } from '../vocabulary';

export interface TopicWeight {
  readonly topic: Topic;
  readonly weight: number;
}

/** What a word says in any of its forms: "minister" and "ministers" share one. */
export interface Meaning {
  readonly weights: readonly TopicWeight[];
}

/** A word or phrase that speaks for topics. */
export interface TopicPhrase {
  readonly meaning: Meaning;
  /** What it says with a capital within a sentence: "Labour" the party; null where that is no different. */
  readonly asName: Meaning | null;
}

/** What words and phrases say about topics. */
export interface TopicModel {
  readonly phrases: PhraseTrie<TopicPhrase>;
}

/** What the mark after a word of the lexicon says about its weight. */
const MARKS: Readonly<Record<string, number>> = { '+': 1.6, '-': 0.6 };

/** What the name of an IPTC Media Topic counts for. */
const NAME_WEIGHT = 1;
/** What a learned weight of 1 counts for; tuned, since training knows only how words stand to one another. */
const LEARNED_UNIT = 0.16;

type Weights = Map<string, TopicWeight[]>;

/** Compiles the tables: a phrase that stands under several topics is shared between them. */
export function createTopicModel(
  tables: Pick<TaggingTables, 'topics' | 'topicWords'>,
  vocabulary: Vocabulary,
): TopicModel {
  const weights = new Map<string, TopicWeight[]>();
  addLexicon(weights, tables.topics);
  addWords(weights, tables.topicWords);
  return { phrases: compilePhrases(weights, vocabulary) };
}

function compilePhrases(weights: Weights, vocabulary: Vocabulary): PhraseTrie<TopicPhrase> {
  const phrases = new PhraseTrie<TopicPhrase>(vocabulary);
  const meanings = new Map<string, Meaning>();
  for (const [phrase, list] of weights) {
    const small = phrase.toLowerCase();
    if (phrase !== small && weights.has(small)) continue;
    const own = phrase === small ? list : [];
    const stem = stemOf(small, own);
    const meaning = meanings.get(stem) ?? { weights: own };
    meanings.set(stem, meaning);
    const asName = weights.get(small.charAt(0).toUpperCase() + small.slice(1));
    phrases.set(small, { meaning, asName: asName ? { weights: asName } : null });
  }
  return phrases;
}

function addLexicon(weights: Weights, { lexicon }: TopicTable): void {
  for (const topic of TOPICS) {
    for (const marked of (lexicon[topic.slug] ?? []).join(' ').split(' ')) {
      add(weights, marked.replace(/[+-]$/, ''), topic, MARKS[marked.slice(-1)] ?? 1);
    }
  }
  for (const [phrase, list] of weights) weights.set(phrase, share(list));
}

function addWords(weights: Weights, { names, learned }: TopicWordTable): void {
  for (const topic of TOPICS) {
    for (const name of wordsOf(names[topic.slug])) add(weights, name, topic, NAME_WEIGHT);
    for (const [tenths, list] of Object.entries(learned[topic.slug] ?? {})) {
      for (const word of wordsOf(list)) add(weights, word, topic, Number(tenths) * LEARNED_UNIT);
    }
  }
}

function wordsOf(list: string | undefined): string[] {
  return list ? list.split(' ') : [];
}

function add(weights: Weights, spelled: string, topic: Topic, weight: number): void {
  const phrase = spelled.replaceAll('_', ' ');
  const list = weights.get(phrase) ?? [];
  const known = list.find(other => other.topic === topic)?.weight ?? 0;
  const others = list.filter(other => other.topic !== topic);
  weights.set(phrase, [...others, { topic, weight: known + weight }]);
}

function share(list: readonly TopicWeight[]): TopicWeight[] {
  return list.map(({ topic, weight }) => ({ topic, weight: weight / list.length }));
}

/**
 * The word without its ending, with what it says, as far as counting forms of a word as one goes:
 * "policies" and "policy" are one, "policy" and "police" two.
 */
function stemOf(phrase: string, weights: readonly TopicWeight[]): string {
  const stem = phrase.replace(/(?:mental|ions?|ings?|ers?|ies|es|ed|al|y|e|s)$/, '');
  return [stem, ...weights.map(({ topic, weight }) => `${topic.slug}${weight.toFixed(1)}`)].join(' ');
}
