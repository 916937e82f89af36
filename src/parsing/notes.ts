import type { Scan } from './tokens';
import { type BoilerplateKind, boilerplateKind } from './vocabulary/boilerplate';
import {
  isAgencyOnly,
  isByline,
  isBylineAround,
  isCredit,
  isNameOnly,
  isNameWithRole,
} from './vocabulary/bylines';
import { isCaption, isPhotoCredit } from './vocabulary/captions';
import { type FoundDate, findDate, isDateLine } from './vocabulary/dates';
import { isDivider } from './vocabulary/dividers';
import { isGreeting, isSponsorHead } from './vocabulary/newsletters';

/** Which of the lines that stand around stories a block is, if any. */
export interface Notes {
  readonly boilerplate: BoilerplateKind | null;
  /** Heads a sponsor's message. */
  readonly sponsor: boolean;
  /** Greets the readers, as newsletters do. */
  readonly greeting: boolean;
  readonly divider: boolean;
  readonly byline: boolean;
  readonly nameOnly: boolean;
  readonly nameWithRole: boolean;
  readonly credit: boolean;
  readonly agencyOnly: boolean;
  readonly photoCredit: boolean;
  readonly caption: boolean;
  readonly dateLine: boolean;
  readonly holdsDate: boolean;
}

/** What most paragraphs are, all of them the same one. */
const NO_NOTES: Notes = {
  boilerplate: null,
  sponsor: false,
  greeting: false,
  divider: false,
  byline: false,
  nameOnly: false,
  nameWithRole: false,
  credit: false,
  agencyOnly: false,
  photoCredit: false,
  caption: false,
  dateLine: false,
  holdsDate: false,
};

/** Longest lines that are looked at for a date, and for any of the forms that bylines, captions and the like have. */
const LONGEST_DATED = 160;
const LONGEST_NOTE = 400;
const LONGEST_DATED_BYLINE = 120;
const LONGEST_BOILERPLATE = 700;
/** Lines of fewer words are tried against all forms; longer ones only where one of the forms' words stands in them. */
const FEW_WORDS = 9;
/** In other scripts than Latin no words are looked for first; notes are short there. */
const LONGEST_FOREIGN_NOTE = 160;

/**
 * @param length As a reader of Latin script would feel it.
 * @param isForeign Whether much of it is in another script.
 * @param isDateline Whether it certainly opens a story: its date is no byline's.
 */
export function notesOf(
  text: string,
  length: number,
  scan: Scan,
  isForeign: boolean,
  isDateline: boolean,
): Notes {
  const mayBeNote =
    scan.wordCount < FEW_WORDS || scan.hasTrigger || (isForeign && text.length < LONGEST_FOREIGN_NOTE);
  const notes = mayBeNote ? notesByForm(text, length, scan) : NO_NOTES;
  if (length > LONGEST_DATED || !(scan.hasDigit || scan.wordCount < FEW_WORDS)) return notes;
  const date = findDate(text);
  const dateLine = isDateLine(text, date);
  if (date === null) return dateLine ? { ...notes, dateLine } : notes;
  const byline = notes.byline || (!isDateline && isDatedByline(text, date));
  return { ...notes, dateLine, holdsDate: true, byline };
}

function notesByForm(text: string, length: number, scan: Scan): Notes {
  const boilerplate = length <= LONGEST_BOILERPLATE ? boilerplateKind(text) : null;
  if (length > LONGEST_NOTE) return boilerplate ? { ...NO_NOTES, boilerplate } : NO_NOTES;
  return {
    ...NO_NOTES,
    boilerplate,
    sponsor: boilerplate === 'advertisement' && isSponsorHead(text),
    greeting: isGreeting(text),
    divider: scan.wordCount < FEW_WORDS && isDivider(text),
    byline: isByline(text),
    nameOnly: isNameOnly(text),
    nameWithRole: isNameWithRole(text),
    credit: isCredit(text),
    agencyOnly: isAgencyOnly(text),
    photoCredit: isPhotoCredit(text),
    caption: isCaption(text),
  };
}

/**
 * "By Louis Jacobson on Monday, November 18th, 2019", "Sarah Gooding March 9, 2017", and what blogs print:
 * "December 17, 2014 krisjanis Javascript books, html5".
 */
function isDatedByline(text: string, date: FoundDate): boolean {
  if (text.length > LONGEST_DATED_BYLINE) return false;
  const opens =
    date.start === 0 &&
    date.iso !== null &&
    !/[.!?…]["”’)]*$/u.test(text) &&
    !/^\s*[—–-]/u.test(text.slice(date.end));
  return opens || isBylineAround(text.slice(0, date.start), text.slice(date.end));
}
