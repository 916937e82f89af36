import type { Evidence } from './tags';

/** A word that speaks for a tag, with all the places where it does. */
export interface WeighedWord {
  /** As it stands where it stands first. */
  readonly text: string;
  /** Of all its places together. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** The words of some evidence, the weightiest first; words that differ in their capitals alone are one. */
export function weighedWords(evidence: readonly Evidence[]): WeighedWord[] {
  const words = new Map<string, Evidence[]>();
  for (const found of evidence) {
    const word = found.text.toLowerCase();
    words.set(word, [...(words.get(word) ?? []), found]);
  }
  return [...words.values()]
    .map(places => ({
      text: places[0]?.text ?? '',
      weight: places.reduce((sum, { weight }) => sum + weight, 0),
      evidence: places,
    }))
    .sort((a, b) => b.weight - a.weight);
}
