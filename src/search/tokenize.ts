/**
 * Words of a folded text (`fold`), in the way they are indexed, asked for and marked: one tokeniser for
 * all three, or a hit could not be shown where it is.
 */

/** Longer "words" (base64, keyboard hammering) are cut: nobody types them, and a term must stay small. */
const LONGEST_WORD = 64;
/** A compound of more letters ("a-b-c-…") is indexed by its parts only. */
const LONGEST_COMPOUND = 40;

const OTHER = 0;
const WORD = 1;
/** Scripts written without spaces between words, where `Intl.Segmenter` knows the words. */
const SPACELESS = 2;
const UNKNOWN = 255;

const IN_WORD = /^[\p{L}\p{N}\p{M}]$/u;
const SPACELESS_SCRIPT =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Class of each UTF-16 unit, filled as units are met. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
let segmenter: Intl.Segmenter | undefined;

/**
 * Called for each word with its folded form and its UTF-16 offsets in the folded text. A compound comes
 * as its parts and then once more, joined, with `compound` true and the span of all its parts: "war-torn" is
 * `war`, `torn`, `wartorn`; "O'Brien" is `o`, `brien`, `obrien`; "U.S." is `u`, `s`, `us`. So either way of
 * writing finds either. The English possessive is dropped: "Putin's" is `putin`.
 */
export type WordVisitor = (word: string, start: number, end: number, compound: boolean) => void;

/** Calls `visit` for each word of a folded text, in order; a compound after its parts. */
export function eachWord(folded: string, visit: WordVisitor): void {
  let at = 0;
  while (at < folded.length) {
    const kind = classAt(folded, at);
    if (kind === OTHER) at++;
    else if (kind === SPACELESS) at = visitSpaceless(folded, at, visit);
    else at = visitWord(folded, at, visit);
  }
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const surrogate = unit >= 0xd800 && unit < 0xe000;
  // Half of a pair says nothing alone: look at the whole character (the low half back to its high half).
  const start = surrogate && unit >= 0xdc00 ? at - 1 : at;
  const kind = classOf(String.fromCodePoint(text.codePointAt(Math.max(start, 0)) ?? 0));
  if (!surrogate) classes[unit] = kind;
  return kind;
}

function classOf(character: string): number {
  if (!IN_WORD.test(character)) return OTHER;
  return SPACELESS_SCRIPT.test(character) ? SPACELESS : WORD;
}

function endOfRun(text: string, from: number, kind: number): number {
  let end = from;
  while (end < text.length && classAt(text, end) === kind) end++;
  return end;
}

function visitSpaceless(text: string, start: number, visit: WordVisitor): number {
  const end = endOfRun(text, start, SPACELESS);
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    visit(segment.slice(0, LONGEST_WORD), start + index, start + index + segment.length, false);
  }
  return end;
}

function visitWord(text: string, start: number, visit: WordVisitor): number {
  const end = endOfRun(text, start, WORD);
  const numberEnd = endOfGroupedNumber(text, start, end);
  if (numberEnd > end) {
    visit(text.slice(start, numberEnd).replace(/\D/g, '').slice(0, LONGEST_WORD), start, numberEnd, false);
    return numberEnd;
  }
  visit(text.slice(start, Math.min(end, start + LONGEST_WORD)), start, end, false);
  return connects(text, start, end) ? visitCompound(text, start, end, visit) : end;
}

/** The parts behind the first one, which ends at `end`, and then the whole. */
function visitCompound(text: string, start: number, firstEnd: number, visit: WordVisitor): number {
  let joined = text.slice(start, firstEnd);
  let partStart = start;
  let end = firstEnd;
  let resume = firstEnd;
  while (connects(text, partStart, end)) {
    const sign = text[end];
    partStart = end + 1;
    resume = endOfRun(text, partStart, WORD);
    const part = text.slice(partStart, resume);
    if (sign === "'" && part === 's' && !connects(text, partStart, resume)) break;
    visit(part.slice(0, LONGEST_WORD), partStart, resume, false);
    joined += part;
    end = resume;
  }
  if (end > firstEnd && joined.length <= LONGEST_COMPOUND) visit(joined, start, end, true);
  return resume;
}

/** Whether the part [start, end) goes on behind the sign at `end`: hyphen, apostrophe, or the full stop of "U.S.". */
function connects(text: string, start: number, end: number): boolean {
  const sign = text[end];
  if (sign !== "'" && sign !== '-' && sign !== '.') return false;
  if (end + 1 >= text.length || classAt(text, end + 1) !== WORD) return false;
  return sign !== '.' || (end - start === 1 && endOfRun(text, end + 1, WORD) === end + 2);
}

/** End of a number written in groups of three ("11,000", "11.000", "11 000", "11'000"); `end` where it isn't one. */
function endOfGroupedNumber(text: string, start: number, end: number): number {
  if (end - start > 3 || !isDigits(text, start, end)) return end;
  const sign = text[end];
  if (sign === undefined || !",.'\u00a0".includes(sign)) return end;
  let grouped = end;
  while (text[grouped] === sign && isDigits(text, grouped + 1, grouped + 4)) grouped += 4;
  const goesOn = grouped < text.length && classAt(text, grouped) !== OTHER;
  return goesOn ? end : grouped;
}

function isDigits(text: string, start: number, end: number): boolean {
  if (end > text.length) return false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}
