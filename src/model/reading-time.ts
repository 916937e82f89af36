/** Words a minute of silent reading of English prose (Brysbaert 2019, a meta-analysis: 238 for non-fiction). */
const WORDS_PER_MINUTE = 238;

/** Seconds it takes to read so many words. */
export function readingSeconds(words: number): number {
  return (words / WORDS_PER_MINUTE) * 60;
}

/** Minutes it takes to read so many words, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
