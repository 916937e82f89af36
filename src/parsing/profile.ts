import type { Block } from './blocks';
import { contentTokens } from './tokens';
import { type BoilerplateKind, boilerplateKind, isDivider } from './vocabulary/boilerplate';
import { isAgencyOnly, isByline, isCredit, isNameOnly, isNameWithRole } from './vocabulary/bylines';
import { isCaption, isPhotoCredit } from './vocabulary/captions';
import { matchDateline } from './vocabulary/datelines';
import { findDate, isDateLine } from './vocabulary/dates';

export type LetterCase = 'none' | 'capitals' | 'title' | 'sentence' | 'lower';

/** What can be said of one block without looking at its neighbours; computed once a block. */
export interface Profile {
  readonly block: Block;
  /** Length as a reader of Latin script would feel it: an ideograph counts for two and a half. */
  readonly length: number;
  readonly words: number;
  /** Last telling character: a sentence's end, a colon, …; quotes and brackets behind it are skipped. */
  readonly ending: '.' | '?' | '!' | ':' | ',' | '…' | '';
  readonly sentences: number;
  /** A paragraph: long enough, and ends or goes on like a sentence. */
  readonly prose: boolean;
  readonly letterCase: LetterCase;
  readonly headingLevel: number;
  readonly bullet: boolean;
  readonly number: number | null;
  readonly boilerplate: BoilerplateKind | null;
  readonly divider: boolean;
  readonly dateLine: boolean;
  readonly holdsDate: boolean;
  readonly byline: boolean;
  readonly nameOnly: boolean;
  readonly nameWithRole: boolean;
  readonly credit: boolean;
  readonly agencyOnly: boolean;
  readonly photoCredit: boolean;
  readonly caption: boolean;
  readonly dateline: boolean;
  readonly link: boolean;
  readonly tokens: Int32Array;
  /** Hash of the text in small letters without punctuation: the same line again has the same. */
  readonly key: string;
}

/** Facts need no more than a block's head and tail, so one line of 50 MB costs no more than a page. */
const HEAD = 600;
const TAIL = 200;
const IDEOGRAPH_LENGTH = 2.5;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const SENTENCE_END = /[.!?…][”"’'»)\]]*\s+(?=[\p{Lu}\p{Lo}“"‘«¿¡])|[。！？।॥؟۔]/gu;
const MARKDOWN = /^(#{1,6})\s+/;
const BULLET = /^(?:[-*+•◦▪■●–—·►▶➤✓→]|\*{1,2}(?=\s))\s*\S/u;
const NUMBERED = /^(?:#|no\.?\s*)?\(?(\d{1,3})(?:[.):]|\s[-–—])\s*\S/iu;
/** Shortest prose: below this a sentence is as likely a deck, a teaser or a caption. */
const SHORT_PROSE = 70;
const LONG_PROSE = 180;

export function profileOf(block: Block): Profile {
  const { text } = block;
  const head = text.length > HEAD ? text.slice(0, HEAD) : text;
  const ideographs = head.match(IDEOGRAPH)?.length ?? 0;
  const length = text.length + (ideographs / head.length) * text.length * (IDEOGRAPH_LENGTH - 1);
  const ending = endingOf(text.length > TAIL ? text.slice(-TAIL) : text);
  const sentences = (head.match(SENTENCE_END)?.length ?? 0) + (/[.!?…]/.test(ending) ? 1 : 0);
  const headingLevel = MARKDOWN.exec(head)?.[1]?.length ?? 0;
  const isShort = length <= 400;
  const bare = headingLevel > 0 ? head.replace(MARKDOWN, '') : head;
  const number = NUMBERED.exec(bare)?.[1];
  return {
    block,
    length,
    words: ideographs > head.length / 3 ? Math.round(length / 5) : countWords(head),
    ending,
    sentences,
    prose:
      headingLevel === 0 &&
      ((length >= SHORT_PROSE && sentences >= 1 && /[.!?…:]/.test(ending)) || length >= LONG_PROSE),
    letterCase: letterCaseOf(bare),
    headingLevel,
    bullet: headingLevel === 0 && BULLET.test(head),
    number: number === undefined ? null : Number(number),
    boilerplate: length <= 700 ? boilerplateKind(text) : null,
    divider: isShort && isDivider(text),
    dateLine: isShort && isDateLine(text),
    holdsDate: length <= 160 && findDate(text) !== null,
    byline: isShort && isByline(text),
    nameOnly: isShort && isNameOnly(text),
    nameWithRole: isShort && isNameWithRole(text),
    credit: isShort && isCredit(text),
    agencyOnly: isShort && isAgencyOnly(text),
    photoCredit: isShort && isPhotoCredit(text),
    caption: isShort && isCaption(text),
    dateline: matchDateline(head) !== null,
    link: /https?:\/\/|www\.|\S@\S+\.\S/.test(head),
    tokens: contentTokens(text),
    key: keyOf(head),
  };
}

function endingOf(tail: string): Profile['ending'] {
  const match = /([.!?:,…。！？।॥؟۔：；;])[”"’'»“」』）)\]*_\s]*$/u.exec(tail)?.[1] ?? '';
  if (tail.endsWith('...') || match === '…') return '…';
  if (/[.。।॥۔]/u.test(match)) return '.';
  if (/[?？؟]/u.test(match)) return '?';
  if (/[!！]/u.test(match)) return '!';
  if (/[:：]/u.test(match)) return ':';
  return match === '' ? '' : ',';
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
}

function letterCaseOf(text: string): LetterCase {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const long = words.filter(word => word.length > 3);
  const counted = long.length > 0 ? long : words;
  const upper = counted.filter(word => /^\p{Lu}/u.test(word)).length;
  if (words.length === 0 || !/\p{Lu}|\p{Ll}/u.test(text)) return 'none';
  if (!/\p{Ll}/u.test(text)) return 'capitals';
  if (upper >= counted.length * 0.75 && counted.length >= 2) return 'title';
  return /^\p{Lu}/u.test(words[0] ?? '') ? 'sentence' : 'lower';
}

function keyOf(head: string): string {
  return head
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
