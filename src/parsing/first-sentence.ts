import type { Block } from './blocks';
import { matchDateline } from './vocabulary/datelines';

/** Shorter sentences name nothing, or end in an abbreviation ("Mr."); longer ones are cut at a word. */
const SHORTEST_SENTENCE = 25;
const LONGEST_SENTENCE = 120;
/** The longest stretch that ends with a clause, not too short to say something. */
const CLAUSE = /^.{40,}(?=[,;:，、；：]|\s[—–-]\s)/su;
/** How much of a paragraph is looked at for its first sentence. */
const HEAD = 600;
/** Made when it is first needed: few texts need it, and it takes a while. */
let sentences: Intl.Segmenter | null = null;

/** The first sentence of a paragraph as a block in front of it; of a long one the first words. */
export function firstSentence(text: string, block: Block): Block {
  const dateline = matchDateline(block.text)?.prefixLength ?? 0;
  const opening = block.text.slice(dateline, dateline + HEAD);
  let end = 0;
  sentences ??= new Intl.Segmenter('und', { granularity: 'sentence' });
  for (const { index, segment } of sentences.segment(opening)) {
    end = index + segment.length;
    if (end >= SHORTEST_SENTENCE) break;
  }
  const sentence = shortened(opening.slice(0, end)).trim();
  const start = skipLetters(text, block.start, block.text.slice(0, dateline));
  const from = start + (/^\s*/.exec(text.slice(start, start + HEAD))?.[0].length ?? 0);
  const to = skipLetters(text, from, sentence);
  const firstLine = block.firstLine + countLineEnds(text.slice(block.start, from));
  return {
    text: sentence,
    firstLine,
    lastLine: firstLine + countLineEnds(text.slice(from, to)),
    start: from,
    end: to,
    blanksBefore: block.blanksBefore,
  };
}

/** Up to a clause's end or a word's; in scripts without spaces, anywhere but within a character. */
function shortened(sentence: string): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  const head = sentence.slice(0, LONGEST_SENTENCE);
  const clause = CLAUSE.exec(head)?.[0];
  return clause ?? head.replace(/\s+\S*$/u, '').replace(/[\ud800-\udbff]$/, '');
}

/** The offset behind as many characters as `words` has, white space left out: lines may have been joined. */
function skipLetters(text: string, from: number, words: string): number {
  let at = from;
  for (let left = words.replace(/\s/gu, '').length; left > 0; at++) if (!/\s/u.test(text.charAt(at))) left--;
  return at;
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
