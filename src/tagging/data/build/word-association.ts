import type { Features } from './word-features';

/** Texts that a word's rate is drawn towards the mean by: a word seen five times proves little. */
const SHRINKAGE = 100;

/** Below this many news items a topic is known from its definitions only, which are written in other words. */
const FEWEST_ITEMS = 200;

/**
 * By topic, then by word: the logarithm of how much likelier the word is under the topic than on the
 * mean of the topics learned from, each counting alike however many texts it has; 0 for the others.
 * This is the weight of evidence of a naive Bayes classifier with equal priors.
 */
export function associateWords({ counts, sizes }: Features): Float64Array[] {
  const learned = counts.flatMap((_, topic) => ((sizes[topic] as number) >= FEWEST_ITEMS ? topic : []));
  const share = (topic: number, word: number) => (counts[topic]?.[word] as number) / (sizes[topic] as number);
  const usual = (counts[0] as Float64Array).map(
    (_, word) => learned.reduce((sum, topic) => sum + share(topic, word), 0) / learned.length,
  );
  return counts.map((own, topic) =>
    own.map((count, word) => {
      if (!learned.includes(topic) || usual[word] === 0) return 0;
      const mean = usual[word] as number;
      return Math.log((count + SHRINKAGE * mean) / (((sizes[topic] as number) + SHRINKAGE) * mean));
    }),
  );
}
