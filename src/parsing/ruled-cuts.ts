import type { Cut } from '../model/article';
import type { CutRuling } from '../model/cut-ruling';
import type { Block } from './blocks';
import { firstSentence } from './first-sentence';
import { isProse, kindOf } from './kinds';
import { STATES } from './labels';
import type { LabelledBlock } from './segment';
import type { Opening } from './untitled';

const SAID: Cut = { confidence: 1, reasons: [{ name: 'the reader said so', weight: 0 }] };

/** What the reader says of where the articles of a text begin, as the parser follows it. */
export interface RuledCuts {
  /** Lines with which an article begins, without the blanks around them: none is joined to the paragraph above it. */
  readonly beginnings: ReadonlySet<string>;
  /**
   * The articles of a reading, and those that the reader says begin, without those that the reader says don't. Of a paragraph
   * the first sentence stands for the headline. A word that would leave a headline without a text is not followed.
   * @param read The text as it is read without the reader's word.
   */
  applyTo(text: string, read: readonly LabelledBlock[]): Opening;
}

/** Rulings for the parser; undefined where there are none. They are loaded with what the reader brings in, not with the page. */
export function ruledBy(rulings: readonly CutRuling[]): RuledCuts | undefined {
  if (rulings.length === 0) return undefined;
  return {
    beginnings: new Set(rulings.flatMap(({ line, begins }) => (begins ? line : []))),
    applyTo: (text, read) => underRulings(text, read, rulings),
  };
}

function underRulings(text: string, read: readonly LabelledBlock[], rulings: readonly CutRuling[]): Opening {
  const said = new Map(rulings.map(({ line, begins }) => [line, begins]));
  const blocks: Block[] = [];
  const headlines = new Map<number, Cut>();
  const leadIns = new Set<number>();
  read.forEach((labelled, at) => {
    const { block, cut, state } = labelled;
    const begins = said.get(lineAt(text, block.start));
    const isSentence = cut !== null && isWithin(block, read[at + 1]?.block);
    if (isSentence && begins === false) return;
    const above = read[at - 1];
    const hasSentence = above?.cut && isWithin(above.block, block) && blocks.at(-1) === above.block;
    if (cut && begins !== false) headlines.set(blocks.length, cut);
    if (!cut && begins && !hasSentence) {
      headlines.set(blocks.length, SAID);
      if (isProse(kindOf(labelled.profile))) blocks.push(firstSentence(text, block));
    }
    if (STATES[state]?.label === 'lead-in') leadIns.add(blocks.length);
    blocks.push(block);
  });
  return { blocks, ...withText(headlines, leadIns, blocks.length) };
}

/** Headlines with something below them before the next, and the lines right above those that leave something between. */
function withText(headlines: Map<number, Cut>, leadIns: ReadonlySet<number>, blocks: number) {
  const kept: number[] = [];
  let next = blocks;
  for (const at of [...headlines.keys()].reverse()) {
    if (next - at < 2) {
      headlines.delete(at);
      continue;
    }
    next = at;
    for (let above = at - 1; leadIns.has(above) && !headlines.has(above - 1); above--) {
      kept.push(above);
      next = above;
    }
  }
  return { headlines, leadIns: kept };
}

/** The line that holds the character at an offset (UTF-16 code units, from 0), without the blanks around it. */
function lineAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return text.slice(start, end).trim();
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

/** Whether a block is the first sentence of the next, which stands for its headline. */
function isWithin({ start, end }: Block, whole: Block | undefined): boolean {
  return whole !== undefined && whole.start <= start && end <= whole.end;
}
