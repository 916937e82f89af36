import { SCANNED, scanText } from './tokens';

/** How much of a long text in a script without spaces is segmented; the rest is counted by the same rate. */
const SAMPLE = 4000;
let segmenter: Intl.Segmenter | null = null;

/** What `scanText` tells of a text's words; a block's profile keeps it. */
interface WordFacts {
  readonly spacedWords: number;
  readonly unspaced: boolean;
}

/**
 * Words of a text: what white space parts; in scripts without spaces, what `Intl.Segmenter` takes for words.
 * @param facts Where they are known already.
 */
export function countWords(text: string, facts: WordFacts = wordFacts(text)): number {
  if (facts.unspaced) return countUnspaced(text);
  return facts.spacedWords + (text.length > SCANNED ? countSpaced(text, SCANNED) : 0);
}

function wordFacts(text: string): WordFacts {
  const { spacedWords, ideographs } = scanText(text);
  return { spacedWords, unspaced: ideographs > 0 };
}

/** Words that begin from an offset on. */
function countSpaced(text: string, from: number): number {
  let count = 0;
  for (let at = from; at < text.length; at++)
    if (text.charCodeAt(at) > 32 && text.charCodeAt(at - 1) <= 32) count++;
  return count;
}

function countUnspaced(text: string): number {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const sample = text.slice(0, SAMPLE);
  let count = 0;
  for (const { isWordLike } of segmenter.segment(sample)) if (isWordLike) count++;
  return Math.round((count * text.length) / sample.length);
}
