import { type Ending, endingOf } from './ending';
import { type Notes, notesOf } from './notes';
import { BAR_SIGN, DATELINE_SIGN, LINK_SIGN, type Scan } from './tokens';
import { matchDateline } from './vocabulary/datelines';

type LetterCase = 'none' | 'capitals' | 'title' | 'sentence' | 'lower';

/** What can be said of one block without looking at its neighbours. */
export interface Profile {
  /** Length as a reader of Latin script would feel it: an ideograph counts for two and a half, a Korean syllable for two. */
  readonly length: number;
  readonly words: number;
  /** Last telling character: a sentence's end, a colon, …; quotes and brackets behind it are skipped. */
  readonly ending: Ending;
  readonly sentences: number;
  /** A paragraph: long enough, and ends or goes on like a sentence. */
  readonly prose: boolean;
  readonly letterCase: LetterCase;
  readonly headingLevel: number;
  readonly bullet: boolean;
  readonly number: number | null;
  /** Which of the lines that stand around stories it is, if any. */
  readonly notes: Notes;
  readonly dateline: boolean;
  readonly link: boolean;
  /** Begins with a pictogram, or with a quotation mark. */
  readonly pictogram: boolean;
  readonly quote: boolean;
  /** Bars and dots that part the entries of a menu. */
  readonly bars: number;
  /** Share of digits among its characters; 0 for paragraphs. */
  readonly digits: number;
  /** No two letters stand together: a price, a count, a mark. */
  readonly figures: boolean;
  /** Words as white space parts them, of the first 1,500 characters. */
  readonly spacedWords: number;
  /** Written without spaces (Chinese, Japanese, Thai …), at least in part. */
  readonly unspaced: boolean;
  /** The same for the same words; 0 for a line without words and for a paragraph. */
  readonly key: number;
}

/** Facts need no more than a block's head and tail, so one line of 50 MB costs no more than a page. */
const HEAD = 400;
const TAIL = 40;
/** "… and he Continue reading The man who mends clocks →": what a blog's overview prints of each story. */
const EXCERPT_TAIL = 120;
const EXCERPT = /(?:…|\.{3})\]?\s*(?:continue reading|read more)[^.!?]*$/iu;
const IDEOGRAPH_LENGTH = 2.5;
const HANGUL_LENGTH = 2;
const HANGUL = /\p{Script=Hangul}/gu;
const IDEOGRAPHIC_STOP = /[。！？।॥؟۔]/gu;
const MARKDOWN = /^(#{1,6})\s+/;
const BULLETS = '-*+•◦▪■●–—·►▶➤✓→';
const BULLET = new RegExp(`^[${BULLETS}]\\s*\\S`, 'u');
const LINK = /:\/\/|www\.|\S@\S+\.\S/;
const NUMBERED = /^(?:#|no\.?\s*)?\(?(\d{1,3})(?:[.):](?!\d)|\s[-–—])\s*\S/iu;
const PICTOGRAM = /^\p{Extended_Pictographic}/u;
const QUOTES = '"“„«‘\'';
const BAR = /[|·•»]/;
const SHORT_BAR_LINE = 300;
const NO_DIGIT = /\P{Nd}/gu;
/** Asked first: nearly all lines hold two of these. */
const TWO_LATIN_LETTERS = /[A-Za-z]{2}/;
const TWO_LETTERS = /[\p{L}\p{M}]{2}|[\p{Script=Han}\p{Script=Hangul}]/u;
/** "Rome — It": shorter lines open no story. */
const SHORTEST_DATELINE = 10;
/** Shortest prose: below this a sentence is as likely a deck, a teaser or a caption. */
const SHORT_PROSE = 70;
const LONG_PROSE = 180;
const LONGEST_KEY = 160;

/** @param scan What `scanText` says of the same text. */
export function profileOf(text: string, scan: Scan): Profile {
  const head = text.length > HEAD ? text.slice(0, HEAD) : text;
  const isForeign = scan.foreign + scan.ideographs > scan.scanned / 5;
  const hangul = isForeign ? (head.match(HANGUL)?.length ?? 0) / head.length : 0;
  const ideographs = scan.ideographs / scan.scanned;
  const length = text.length * (1 + ideographs * (IDEOGRAPH_LENGTH - 1) + hangul * (HANGUL_LENGTH - 1));
  const mark = endingOf(text.length > TAIL ? text.slice(-TAIL) : text);
  const ending = mark === '' && text.length > TAIL && EXCERPT.test(text.slice(-EXCERPT_TAIL)) ? '…' : mark;
  const inner = isForeign ? (head.match(IDEOGRAPHIC_STOP)?.length ?? 0) : 0;
  const sentences = scan.stops + (inner > 0 ? inner : /[.!?…]/.test(ending) ? 1 : 0);
  const headingLevel = text.charCodeAt(0) === HASH ? (MARKDOWN.exec(head)?.[1]?.length ?? 0) : 0;
  const bare = headingLevel > 0 ? head.replace(MARKDOWN, '') : head;
  const number = scan.hasDigit ? NUMBERED.exec(bare)?.[1] : undefined;
  const prose = headingLevel === 0 && readsLikeParagraph(length, sentences, ending);
  const mayBeDateline = (scan.signs & DATELINE_SIGN) !== 0 || scan.ideographs > 0;
  const opening = mayBeDateline && length > SHORTEST_DATELINE ? matchDateline(head) : null;
  return {
    length,
    words: scan.ideographs > scan.scanned / 3 ? Math.round(length / 5) : scan.wordCount,
    ending,
    sentences,
    prose,
    letterCase: letterCaseOf(scan),
    headingLevel,
    bullet: headingLevel === 0 && BULLETS.includes(text.charAt(0)) && BULLET.test(head),
    number: number === undefined ? null : Number(number),
    dateline: opening !== null && (prose || opening.certain),
    link: (scan.signs & LINK_SIGN) !== 0 && LINK.test(head),
    pictogram: text.charCodeAt(0) > 0x2000 && PICTOGRAM.test(head),
    quote: text !== '' && QUOTES.includes(text.charAt(0)),
    bars: length < SHORT_BAR_LINE && (scan.signs & BAR_SIGN) !== 0 ? head.split(BAR).length - 1 : 0,
    digits: scan.hasDigit && text.length < LONGEST_KEY ? text.replace(NO_DIGIT, '').length / text.length : 0,
    figures: length < SHORT_BAR_LINE && !TWO_LATIN_LETTERS.test(text) && !TWO_LETTERS.test(text),
    spacedWords: scan.spacedWords,
    unspaced: scan.ideographs > 0,
    key: text.length <= LONGEST_KEY ? scan.key : 0,
    notes: notesOf(text, length, scan, isForeign, opening?.certain === true),
  };
}

const HASH = 0x23;
/** A question of one sentence may be a title of any length; a line with two sentences, or one and a stop, is text. */
function readsLikeParagraph(length: number, sentences: number, ending: Ending): boolean {
  if (length >= LONG_PROSE) return true;
  if (length < SHORT_PROSE) return false;
  return ending === '.' || ending === '…' || ending === ':'
    ? sentences >= 1 || ending === ':'
    : sentences >= 2;
}

/** At least three in four of the longer words have a capital: title case. */
const TITLE_SHARE = 0.75;

function letterCaseOf({ hasCapital, hasSmall, longWords, longCapitals, startsSmall }: Scan): LetterCase {
  if (!hasCapital && !hasSmall) return 'none';
  if (!hasSmall) return 'capitals';
  if (longWords >= 2 && longCapitals >= longWords * TITLE_SHARE) return 'title';
  return startsSmall ? 'lower' : 'sentence';
}
