import type { Article, BodyBlock, Cut, ParsedText, TextPart } from '../model/article';
import { articleId, repeatNumbers } from './article-id';
import type { Block } from './blocks';
import { withDatesAbove } from './dates-above';
import { isOutside, type Label, STATES, type State } from './labels';
import { languageOf } from './language';
import {
  datelinePrefix,
  findByline,
  findDateline,
  findKicker,
  findPublicationDate,
  type Note,
} from './metadata';
import type { LabelledBlock } from './segment';
import { type AsideBlock, toSetAside } from './set-aside';
import { joinBlocks, partOf, spanOf, unwrapTitle } from './source-text';
import { countWords } from './words';

/** The pieces of one article in the order of the text. */
interface Draft {
  readonly cut: Cut;
  readonly headline: Block[];
  readonly leadIn: LabelledBlock[];
  readonly rest: LabelledBlock[];
}

/** Parts of an article that are enough to tell its language. */
const LANGUAGE_PARTS = 2;

/** Puts labelled blocks together: articles, and what is set aside. */
export function assemble(source: string, lineCount: number, blocks: readonly LabelledBlock[]): ParsedText {
  const drafts: Draft[] = [];
  const asides: AsideBlock[] = [];
  let leadIn: LabelledBlock[] = [];
  withDatesAbove(blocks).forEach((labelled, index) => {
    const { block, profile, cut } = labelled;
    const state = stateOf(labelled);
    const { label } = state;
    const draft = drafts.at(-1);
    // Above the first headline a date or byline can belong to nothing else.
    const isLeadIn = label === 'lead-in' || (drafts.length === 0 && isNoteAbove(blocks, index));
    if (label === 'aside' || isLeadIn) asides.push({ block, profile, isLeadIn, index });
    if (isLeadIn) leadIn.push(labelled);
    if (label === 'headline') {
      drafts.push({ cut: cut ?? { confidence: 0, reasons: [] }, headline: [block], leadIn, rest: [] });
      leadIn = [];
    } else if (label === 'headline-continued') draft?.headline.push(block);
    else if (!isOutside(state) && label !== 'aside') draft?.rest.push(labelled);
  });
  const numbered = repeatNumbers();
  // One article after the other: its text is walked over several times, and is best still in the cache.
  const articles = drafts.map(draft => {
    const headline = unwrapTitle(joinBlocks(source, draft.headline));
    return toArticle(source, draft, headline, numbered(draftId(headline, draft)));
  });
  return { source, lineCount, articles, setAside: toSetAside(source, asides, articles.length > 0) };
}

function stateOf({ state }: LabelledBlock): State {
  return STATES[state] ?? { label: 'aside', where: 'above' };
}

/** Whether a block is one of the dates and bylines that stand right above a headline, outside of an article. */
function isNoteAbove(blocks: readonly LabelledBlock[], index: number): boolean {
  for (let at = index; at < index + MOST_NOTES; at++) {
    const note = blocks[at];
    if (note && at > index && stateOf(note).label === 'headline') return true;
    if (!note || !isOutside(stateOf(note)) || !(note.profile.notes.dateLine || note.profile.notes.byline))
      return false;
  }
  return false;
}

/** A date, a byline, and the time of an update. */
const MOST_NOTES = 4;

/** Words of headline, deck and body; bylines, dates, captions and credits are not read as text. */
function wordsOf({ headline, rest }: Draft): number {
  let words = 0;
  for (const { text } of headline) words += countWords(text);
  for (const { block, profile, state } of rest)
    if (COUNTED.has(STATES[state]?.label)) words += countWords(block.text, profile);
  return words;
}

const COUNTED: ReadonlySet<Label | undefined> = new Set<Label>(['deck', 'crosshead', 'body']);

function draftId({ text }: TextPart, { rest }: Draft): string {
  const body: string[] = [];
  for (const { block, state } of rest) if (STATES[state]?.where === 'body') body.push(block.text);
  return articleId(text, body);
}

function toArticle(source: string, draft: Draft, headline: TextPart, id: string): Article {
  const notes = notesOf(source, draft);
  const deckLines = deckOf(draft);
  const deck = deckLines[0]
    ? joinBlocks(
        source,
        deckLines.map(({ block }) => block),
      )
    : null;
  const byline = findByline(notes);
  const body: BodyBlock[] = [];
  const hasText = draft.rest.some(
    labelled => stateOf(labelled).label === 'body' && !labelled.profile.headingLevel,
  );
  for (const labelled of draft.rest) {
    const kind = deckLines.includes(labelled) ? null : bodyKindOf(labelled, byline);
    if (kind) body.push(toBodyBlock(source, labelled, kind, hasText));
  }
  const dateline = findDateline(
    notes
      .filter(({ where }) => where === 'head')
      .map(({ part }) => part)
      .concat(deck ?? []),
    body,
  );
  const sample = [...body.slice(0, LANGUAGE_PARTS), headline].map(part => part.text);
  const last = draft.rest.at(-1)?.block ?? draft.headline.at(-1);
  return {
    id,
    span: extentOf(source, draft, last),
    headline,
    kicker: findKicker(notes),
    deck: deck && unwrapTitle(deck),
    byline: byline && unwrapTitle(byline),
    dateline,
    date: findPublicationDate(notes, datelinePrefix(dateline, body)),
    body,
    language: languageOf(sample),
    words: wordsOf(draft),
    sameAs: null,
    cut: draft.cut,
  };
}

/** The first lines of the deck that follow one another; what comes after a byline is read with the text. */
function deckOf({ rest }: Draft): LabelledBlock[] {
  const first = rest.findIndex(isDeck);
  if (first < 0) return [];
  const deck = rest.slice(first);
  const end = deck.findIndex((line, at) => at > 0 && !(isDeck(line) && touches(deck[at - 1], line)));
  return end < 0 ? deck : deck.slice(0, end);
}

/** Whether nothing but blank lines stands between two blocks. */
function touches(above: LabelledBlock | undefined, { block }: LabelledBlock): boolean {
  return above !== undefined && above.block.lastLine === block.firstLine - block.blanksBefore - 1;
}

function isDeck({ state }: LabelledBlock): boolean {
  return STATES[state]?.label === 'deck';
}

function extentOf(source: string, { headline: [first], rest: [opening] }: Draft, last: Block | undefined) {
  if (!first || !last) throw new Error('an article without a headline');
  // Where the text's first sentence stands for a headline, the dateline stands before it.
  const start = opening && opening.block.start < first.start ? opening.block : first;
  return spanOf(source, start, last);
}

function toNote(source: string, { block, profile }: LabelledBlock, where: Note['where']): Note {
  return { profile, part: partOf(source, block), where };
}

/** What stands above the headline, and bylines, date lines and credits among the article's own lines. */
function notesOf(source: string, { leadIn, rest }: Draft): Note[] {
  const notes: Note[] = [];
  for (const labelled of leadIn) notes.push(toNote(source, labelled, 'above'));
  for (const labelled of rest) {
    const { label, where } = stateOf(labelled);
    if (label === 'meta') notes.push(toNote(source, labelled, where === 'head' ? 'head' : 'body'));
  }
  return notes;
}

/** What an article's line is in its body; null for the deck, and for byline and date before the text. */
function bodyKindOf(labelled: LabelledBlock, byline: TextPart | null): BodyBlock['kind'] | null {
  const { block, profile } = labelled;
  const { label, where } = stateOf(labelled);
  // As Markdown and mail quote; a ">" alone parts two paragraphs of a quotation.
  if (block.text.startsWith('>') && where === 'body' && label !== 'aside') return 'quotation';
  switch (label) {
    case 'crosshead':
    case 'caption':
      return label;
    case 'meta':
      return where === 'body' && block.start !== byline?.span.start ? 'credit' : null;
    case 'deck':
    case 'body':
      return profile.bullet || (profile.number !== null && !profile.dateline) ? 'list-item' : 'paragraph';
    default:
      return null;
  }
}

function toBodyBlock(
  source: string,
  { block, profile }: LabelledBlock,
  kind: BodyBlock['kind'],
  hasText: boolean,
): BodyBlock {
  // Markdown's word on a heading stands, though it is none of those that were chosen; without any text they are it.
  if (kind === 'paragraph' && profile.headingLevel > 0)
    return { kind: hasText ? 'crosshead' : kind, ...unwrapTitle(partOf(source, block)) };
  if (kind === 'crosshead') return { kind, ...unwrapTitle(partOf(source, block)) };
  return { kind, text: block.text, span: spanOf(source, block) };
}
