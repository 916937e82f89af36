import type { Article, ParsedText, SetAside } from '../model/article';
import type { CutRuling } from '../model/cut-ruling';
import { parseText } from '../parsing/parse-text';
import { type RuledCuts, ruledBy } from '../parsing/ruled-cuts';
import { FITTED } from '../parsing/weights';
import { shiftArticle, shiftSpan } from './shift-span';

/**
 * Characters that are read together. Most files are smaller and read as a whole; of a larger one this many are a
 * few hundred articles, which tell how articles look in it as well as thousands do.
 */
const WINDOW = 400_000;
/** A text without a cut in it is read on up to so many characters. */
const LONGEST_WINDOW = 4 * WINDOW;

const HIGH_SURROGATE = /[\ud800-\udbff]/;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** What was found in a stretch of a text, with the places it has in the whole. */
export type FoundStretch = Pick<ParsedText, 'articles' | 'setAside' | 'lineCount'> & {
  readonly text: string;
};

/**
 * Finds articles in a text that comes in chunks, holding no more of it than a window. What is read of a window ends
 * before its last article, which may go on in the next.
 */
export class TextSplitter {
  #pending = '';
  #line: number;
  #offset: number;
  readonly #ruled: RuledCuts | undefined;

  /** @param start line and offset at which the text begins in its source @param rulings the reader's word on where articles begin */
  constructor(
    private readonly source: string,
    start: { readonly line: number; readonly offset: number } = { line: 1, offset: 0 },
    rulings: readonly CutRuling[] = [],
  ) {
    this.#line = start.line;
    this.#offset = start.offset;
    this.#ruled = ruledBy(rulings);
  }

  /** Takes a further chunk; gives what is complete by now. */
  *push(chunk: string): Generator<FoundStretch> {
    this.#pending += chunk;
    while (this.#pending.length > WINDOW) {
      const end = this.#wholeLines(WINDOW);
      const found = end === 0 ? null : this.#upToLast(end);
      if (found) yield found;
      else if (this.#pending.length <= LONGEST_WINDOW) return;
      else yield this.#take(this.#wholeLines(LONGEST_WINDOW) || LONGEST_WINDOW);
    }
  }

  /** Gives what is left. */
  *end(): Generator<FoundStretch> {
    if (this.#pending !== '') yield this.#take(this.#pending.length);
  }

  /** Where the line that holds character `most` begins; 0 where it is the first. */
  #wholeLines(most: number): number {
    return lineStart(this.#pending, most);
  }

  /** The articles up to the last of the first `end` characters; null where there are fewer than two. */
  #upToLast(end: number): FoundStretch | null {
    const parsed = this.#parse(this.#pending.slice(0, end));
    const last = parsed.articles.at(-1);
    if (parsed.articles.length < 2 || !last) return null;
    // A date or kicker above the last headline belongs to it and is read again with it.
    const leadIn = parsed.setAside.filter(
      ({ span, reason }) => reason === 'lead-in' && span.end <= last.span.start,
    );
    const above = leadIn.at(-1)?.span;
    const cut = above && above.lastLine >= last.span.firstLine - 2 ? above : last.span;
    return this.#consume(parsed, lineStart(this.#pending, cut.start), cut.firstLine - 1);
  }

  #take(most: number): FoundStretch {
    // Half a character could not be kept.
    const end =
      HIGH_SURROGATE.test(this.#pending.charAt(most - 1)) && most < this.#pending.length ? most - 1 : most;
    const text = this.#pending.slice(0, end);
    const parsed = this.#parse(text);
    // A line that was cut in two goes on in the next stretch.
    const cutLine = lineStart(this.#pending, end) < end && end < this.#pending.length;
    return this.#consume(parsed, end, cutLine ? parsed.lineCount - 1 : parsed.lineCount);
  }

  #parse(text: string): ParsedText {
    return parseText({ source: this.source, text }, FITTED, this.#ruled);
  }

  #consume(parsed: ParsedText, end: number, lineCount: number): FoundStretch {
    const by = { lines: this.#line - 1, offset: this.#offset };
    const within = ({ span }: Article | SetAside) => span.start < end;
    const found = {
      text: this.#pending.slice(0, end),
      lineCount,
      articles: parsed.articles.filter(within).map(article => shiftArticle(article, by)),
      setAside: parsed.setAside.filter(within).map(part => ({ ...part, span: shiftSpan(part.span, by) })),
    };
    this.#pending = this.#pending.slice(end);
    this.#line += lineCount;
    this.#offset += end;
    return found;
  }
}

/** Where the line begins that holds the character at `at`: behind the last line end before it. */
function lineStart(text: string, at: number): number {
  for (let before = at - 1; before >= 0; before--) {
    const code = text.charCodeAt(before);
    if (code === LINE_FEED) return before + 1;
    // The halves of a Windows line end stay together.
    if (code === CARRIAGE_RETURN && text.charCodeAt(before + 1) !== LINE_FEED) return before + 1;
  }
  return 0;
}
