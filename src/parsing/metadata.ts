import type { BodyBlock, Dateline, PublicationDate, TextPart } from '../model/article';
import type { Profile } from './profile';
import { matchDateline } from './vocabulary/datelines';
import { findDate } from './vocabulary/dates';

/** A byline, date line, kicker or credit near a headline. */
export interface Note {
  readonly profile: Profile;
  readonly part: TextPart;
  /** Whether it stands above the headline, between it and the text, or further down. */
  readonly where: 'above' | 'head' | 'body';
}

/** How sure a date is the article's own, by where it stands; "PARIS, June 19, 2024 (AP) —" is the day of writing. */
const DATE_CONFIDENCE = { head: 1, above: 0.85, dateline: 0.9, body: 0.6 } as const;
/** Paragraphs in which a dateline may stand: the first, or the one after a "What happened" of one line. */
const DATELINE_WITHIN = 2;

/**
 * The place before the dash at the start of the first paragraphs, or on a line of its own before them.
 * @param head Lines between headline and text that are not in the body.
 */
export function findDateline(head: readonly TextPart[], body: readonly BodyBlock[]): Dateline | null {
  const [first, second] = firstParagraphs(body);
  for (const part of [first, ...head, second]) {
    const match = part && matchDateline(part.text);
    if (!part || !match || (part !== first && !match.certain)) continue;
    const start = part.span.start + Math.max(0, part.text.indexOf(match.place));
    return {
      text: match.place,
      prefixLength: part === first ? match.prefixLength : 0,
      span: { ...part.span, lastLine: part.span.firstLine, start, end: start + match.place.length },
    };
  }
  return null;
}

function firstParagraphs(body: readonly BodyBlock[]): BodyBlock[] {
  const found: BodyBlock[] = [];
  for (let at = 0; at < body.length && found.length < DATELINE_WITHIN; at++) {
    const part = body[at] as BodyBlock;
    if (part.kind !== 'crosshead' && part.kind !== 'caption') found.push(part);
  }
  return found;
}

/** Where a date is looked for, the likeliest place first. */
const DATE_PLACES = ['head', 'above', 'dateline', 'body'] as const;
/** A line that says a date says it early. */
const DATE_WITHIN = 200;

/**
 * The date that a line near the headline says, those between headline and text first; null where none does.
 * @param opening The dateline with all that stands before its dash; null where there is none.
 */
export function findPublicationDate(
  notes: readonly Note[],
  opening: TextPart | null,
): PublicationDate | null {
  for (const where of DATE_PLACES) {
    const parts =
      where === 'dateline'
        ? [opening].filter(part => part !== null)
        : notes.filter(note => note.where === where).map(({ part }) => part);
    for (const { text, span } of parts) {
      const date = findDate(text.slice(0, DATE_WITHIN));
      if (!date?.iso) continue;
      return {
        iso: date.iso,
        confidence: date.confidence * DATE_CONFIDENCE[where],
        span: { ...span, start: span.start + date.start, end: span.start + date.end },
      };
    }
  }
  return null;
}

/** What stands before the story's first word: place, date and agency; null where the body doesn't open with it. */
export function datelinePrefix(dateline: Dateline | null, body: readonly BodyBlock[]): TextPart | null {
  const first = body.find(({ kind }) => kind !== 'crosshead' && kind !== 'caption');
  if (!dateline || dateline.prefixLength === 0 || !first) return null;
  const end = first.span.start + dateline.prefixLength;
  return {
    text: first.text.slice(0, dateline.prefixLength),
    span: { ...first.span, lastLine: first.span.firstLine, end },
  };
}

/** "By" on a line of its own; the name comes on the next. */
const BARE_BY = /^(?:by|von|par|por)$/iu;

/** Who wrote it: the first line that says so, before the text or above the headline. */
export function findByline(notes: readonly Note[]): TextPart | null {
  const before = notes.filter(({ where, part }) => where !== 'body' && !BARE_BY.test(part.text));
  const byline =
    before.find(({ profile: { notes } }) => (notes.byline || notes.nameWithRole) && !notes.dateLine) ??
    before.find(({ profile }) => profile.notes.nameOnly && !profile.notes.dateLine) ??
    before.find(({ profile, where }) => where === 'head' && !profile.notes.dateLine);
  return byline?.part ?? null;
}

/** The section or label above the headline. */
export function findKicker(notes: readonly Note[]): TextPart | null {
  const above = notes.filter(
    ({ where, profile }) => where === 'above' && !profile.notes.dateLine && !profile.notes.byline,
  );
  return above.at(-1)?.part ?? null;
}
