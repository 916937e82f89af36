import { SCANNED, scanText } from './tokens';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
/** How much of a long text in such a script is segmented; the rest is counted by the same rate. */
const SAMPLE = 4000;
let segmenter: Intl.Segmenter | null = null;

/**
 * Words of a text: what white space parts; in scripts without spaces, what `Intl.Segmenter` takes for words.
 * @param spaced Words of its first 1,500 characters as `scanText` counted them, where that is known.
 */
export function countWords(text: string, spaced = scanText(text).spacedWords): number {
  if (UNSPACED.test(text.length > SAMPLE ? text.slice(0, SAMPLE) : text)) return countUnspaced(text);
  return spaced + (text.length > SCANNED ? countSpaced(text, SCANNED) : 0);
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
