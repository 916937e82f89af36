import type { SetAsideReason } from '../model/article';
import { boilerplateKind, REASON_OF } from '../parsing/vocabulary/boilerplate';
import { isByline, isCredit } from '../parsing/vocabulary/bylines';
import { isCaption, isPhotoCredit } from '../parsing/vocabulary/captions';
import { findDate, isDateLine } from '../parsing/vocabulary/dates';
import type { HtmlLine } from './html-lines';
import type { KnownLine } from './set-lines';

/** What a line is in an article, or why it is none of its lines. */
export type LineRole = Pick<KnownLine, 'role' | 'reason'>;

/** Characters from which a line is prose and no label. */
export const PROSE = 60;
/** Longest line that is set aside for its wording alone. */
const LONGEST_FURNITURE = 200;
/** What these hold is quoted, or a table's. */
const NO_FURNITURE = /^(?:blockquote|pre|t[dh])$/;
/** What ends a sentence, also before what closes quotations and brackets. */
const SENTENCE_END = /[.!?…:;。！？؟۔।]["'”’»)\]]*$/u;

/** Whether it is a line of a story by its length, or by its end. */
export function isStory({ text }: HtmlLine): boolean {
  return text.length >= PROSE || endsSentence(text);
}

/** Whether a text ends as sentences do. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** "Le Monde | 04.05.2015 à 13h36 • Mis à jour le 05.05.2015 | Par Jeanne Dupont" */
const SEPARATED = /\s[|•·]\s/;
const LONGEST_FACTS = 200;

/** Whether a line says who or when, and nothing of the story. */
export function isFact(text: string): boolean {
  if (isDateLine(text) || isByline(text)) return true;
  return text.length <= LONGEST_FACTS && SEPARATED.test(text) && Boolean(findDate(text)?.iso);
}

/** Characters of some lines together. */
export function lengthOf(lines: readonly HtmlLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether a line is a heading of any level. */
export function isHeading({ tag }: HtmlLine): boolean {
  return /^h[1-6]$/.test(tag);
}

/**
 * What the lines of a page's main text are. Readability leaves in it what stands between the paragraphs and behind them:
 * buttons, calls to subscribe, links to other stories.
 * @param own the lines of the main text that come behind the headline and are neither byline nor date
 */
export function lineRoles(own: readonly HtmlLine[]): LineRole[] {
  const listsOfLinks = itemsOfLinks(own);
  const roles = own.map((line, at) => roleOf(line, own[at + 1], listsOfLinks.has(line)));
  const isTold = (at: number) => roles[at]?.role !== 'outside' && isStory(own[at] as HtmlLine);
  const last = own.findLastIndex((line, at) => isTold(at) && !isHeading(line));
  return roles.map((role, at) => {
    if (at > last && /^(?:paragraph|list-item|crosshead)$/.test(role.role)) return aside('navigation');
    // The heading of a list of links goes with it.
    const headsLinks = role.role === 'crosshead' && own[at + 1]?.tag === 'li';
    return headsLinks && roles[at + 1]?.reason === 'related-links' ? aside('related-links') : role;
  });
}

function roleOf(line: HtmlLine, next: HtmlLine | undefined, isInListOfLinks: boolean): LineRole {
  const { text, tag } = line;
  if (isHeading(line))
    return line.isLink && !isBeginning(next) ? aside('related-links') : { role: 'crosshead' };
  const mayBeFurniture = text.length <= LONGEST_FURNITURE && !NO_FURNITURE.test(tag);
  const kind = mayBeFurniture ? boilerplateKind(text) : null;
  if (kind) return aside(REASON_OF[kind]);
  if (line.isLink && (tag === 'li' ? isInListOfLinks : !endsSentence(text))) return aside('related-links');
  if (tag === 'figcaption' || tag === 'caption' || isPhotoCredit(text) || isCaption(text))
    return { role: 'caption' };
  if (isCredit(text)) return { role: 'credit' };
  if (tag === 'li') return { role: 'list-item' };
  return { role: tag === 'blockquote' ? 'quotation' : 'paragraph' };
}

const aside = (reason: SetAsideReason): LineRole => ({ role: 'outside', reason });

/** Whether a story begins with a line: the parts of a review are headed by links to what is reviewed. */
function isBeginning(line: HtmlLine | undefined): boolean {
  return line !== undefined && !isHeading(line) && !line.isLink && isStory(line);
}

/** The items of lists that are nothing but links: a list that tells something has words of its own in some of them. */
function itemsOfLinks(own: readonly HtmlLine[]): Set<HtmlLine> {
  const found = new Set<HtmlLine>();
  let list: HtmlLine[] = [];
  const end = () => {
    if (list.every(({ isLink }) => isLink)) for (const item of list) found.add(item);
    list = [];
  };
  for (const line of own) {
    if (line.tag === 'li') list.push(line);
    else end();
  }
  end();
  return found;
}
