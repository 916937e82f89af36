import type { Cut } from '../model/article';
import type { Block } from './blocks';
import { isProse, type Kind, kindOf, LONGEST_TITLE } from './kinds';
import type { LabelledBlock } from './segment';
import { matchDateline } from './vocabulary/datelines';

/** The blocks of a text without a headline, with one of them to stand for it. */
export interface Opening {
  readonly blocks: readonly Block[];
  /** Index of the block that stands for the headline. */
  readonly headline: number;
  readonly cut: Cut;
}

/** Lines that may stand above a story's first sentence: who wrote it and when. */
const ABOVE: ReadonlySet<Kind> = new Set(['date', 'byline', 'name', 'credit', 'caption', 'divider']);
const MOST_ABOVE = 4;
/** Share of a text's characters that are running text. */
const PROSE_SHARE = 0.6;
/** Shorter sentences name nothing, or end in an abbreviation ("Mr."); longer ones are cut at a word. */
const SHORTEST_SENTENCE = 25;
const LONGEST_SENTENCE = 120;
/** The longest stretch that ends with a clause, not too short to say something. */
const CLAUSE = /^.{40,}(?=[,;:，、；：]|\s[—–-]\s)/su;
/** How much of a paragraph is looked at for its first sentence. */
const HEAD = 600;
/** Made when it is first needed: few texts need it, and it takes a while. */
let sentences: Intl.Segmenter | null = null;

/**
 * A story pasted without its headline: nothing but running text, from the first line on. Its first sentence stands
 * for the headline: a block of its own as it is, else in front of the paragraph that it opens, which stays whole.
 * A page that has furniture above its text is left alone: there the headline wasn't forgotten.
 * @param labelled The reading of the whole text.
 * @returns null where an article was found, or where the text is no running text.
 */
export function openingOf(text: string, labelled: readonly LabelledBlock[]): Opening | null {
  // A byline that was taken for the headline, for want of another, is none.
  if (labelled.some(({ cut, profile }) => cut && !ABOVE.has(kindOf(profile)))) return null;
  const kinds = labelled.map(({ profile }) => kindOf(profile));
  const first = kinds.findIndex(kind => !ABOVE.has(kind));
  if (first < 0 || first > MOST_ABOVE || !isStory(labelled, kinds, first)) return null;
  const blocks = labelled.map(({ block }) => block);
  const { block, profile } = labelled[first] as LabelledBlock;
  if (profile.sentences <= 1 && block.text.length <= LONGEST_TITLE && !profile.dateline)
    return { blocks, headline: first, cut: stoodFor('the first sentence stands for a headline') };
  const sentence = firstSentence(text, block);
  return {
    blocks: [...blocks.slice(0, first), sentence, { ...block, blanksBefore: 0 }, ...blocks.slice(first + 1)],
    headline: first,
    cut: stoodFor('the opening words stand for a headline'),
  };
}

/** It isn't known where such a story begins; it is only said: as likely as not. */
function stoodFor(name: string): Cut {
  return {
    confidence: 0.5,
    reasons: [{ name: `no line above the text looks like a headline: ${name}`, weight: 0 }],
  };
}

function isStory(labelled: readonly LabelledBlock[], kinds: readonly Kind[], first: number): boolean {
  let all = 0;
  let prose = 0;
  let paragraphs = 0;
  labelled.forEach(({ profile: { length } }, at) => {
    all += length;
    if (!isProse(kinds[at] as Kind)) return;
    prose += length;
    paragraphs++;
  });
  const opens =
    isProse(kinds[first] as Kind) || (kinds[first] === 'sentence' && isProse(kinds[first + 1] ?? 'tiny'));
  const goesOn =
    paragraphs > 1 || (kinds[first] === 'paragraph' && (labelled[first]?.profile.sentences ?? 0) > 1);
  return opens && goesOn && prose >= all * PROSE_SHARE;
}

/** The first sentence of a paragraph as a block in front of it; of a long one the first words. */
function firstSentence(text: string, block: Block): Block {
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
