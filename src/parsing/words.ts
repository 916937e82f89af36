const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
/** How much of a long text is segmented; the rest is counted by the same rate. */
const SAMPLE = 4000;
let segmenter: Intl.Segmenter | null = null;

/** Words of a text: runs of letters and digits; in scripts without spaces, what `Intl.Segmenter` takes for words. */
export function countWords(text: string): number {
  return UNSPACED.test(text.length > SAMPLE ? text.slice(0, SAMPLE) : text)
    ? countUnspaced(text)
    : countSpaced(text);
}

/** A word begins where a letter or digit follows something else; apostrophes, dots and hyphens hold it together. */
function countSpaced(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace =
      text.charCodeAt(at) <= 32 ||
      text.charCodeAt(at) === 0xa0 ||
      (text.charCodeAt(at) >= 0x2000 && text.charCodeAt(at) <= 0x200b);
    if (isSpace) inWord = false;
    else if (!inWord && isWordStart(text, at)) {
      inWord = true;
      count++;
    }
  }
  return count;
}

function isWordStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /[\p{L}\p{N}\ud800-\udfff]/u.test(text.charAt(at));
}

function countUnspaced(text: string): number {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const sample = text.slice(0, SAMPLE);
  let count = 0;
  for (const { isWordLike } of segmenter.segment(sample)) if (isWordLike) count++;
  return Math.round((count * text.length) / sample.length);
}
