import { boilerplateKind, REASON_OF } from '../parsing/vocabulary/boilerplate';
import { isByline } from '../parsing/vocabulary/bylines';
import { isCaption } from '../parsing/vocabulary/captions';
import { findDate, isDateLine } from '../parsing/vocabulary/dates';
import { authorsIn } from './authors-in';
import type { HtmlLine } from './html-lines';
import { isoDate } from './iso-date';
import { isFact, isHeading, isStory, type LineRole, lineRoles, PROSE } from './line-roles';
import type { KnownLine } from './set-lines';

/** What is known of a page's article apart from its lines; '' where nothing is. */
export interface ArticleFacts {
  readonly title: string;
  readonly byline: string;
  readonly published: string | null;
  readonly publisher: string;
  /** What the markup says of a time that stands in a block. */
  readonly times: ReadonlyMap<number, string>;
  /** A time that stands further down: the last to be asked, as it may be another's. */
  readonly elsewhere: string | null;
}

/** Lines between headline and text: byline, date, buttons to share. Behind more of them they are something else. */
const MOST_HEAD_LINES = 15;
/** Longest line that gives a date among other facts: "Sep. 21, 2011, 3:17 PM | 1,209 readers". */
const LONGEST_DATED = 80;
/** Characters that a heading below the headline has at least to be a deck and not the first crosshead. */
const SHORTEST_DECK = 30;

/**
 * The article's lines by what they are; null without a headline. What only the page's metadata say is a line, too, behind
 * the headline.
 * @param main the blocks that hold the article's text
 */
export function articleLines(
  lines: readonly HtmlLine[],
  main: ReadonlySet<number>,
  facts: ArticleFacts,
): KnownLine[] | null {
  const { title } = facts;
  const headline = headlineAmong(lines, main, title);
  // Without one all would be set aside; the splitter may find one in the text.
  if (headline < 0 && title.trim() === '') return null;
  const firstOfMain = Math.max(
    0,
    lines.findIndex(({ block }) => main.has(block)),
  );
  const behind = headline < 0 ? firstOfMain : headline + 1;
  const head = headOf(lines, main, behind);
  const byline = bylineOf(lines, head, facts);
  const date = dateOf(lines, head, byline?.at, facts);
  const said: KnownLine[] = [
    ...(headline < 0 ? [{ role: 'headline' as const, text: title }] : []),
    ...(byline && byline.at < 0 ? [{ role: 'byline' as const, text: byline.authors }] : []),
    ...(date && date.at < 0 ? [{ role: 'date' as const, text: date.text }] : []),
  ];
  const own = lines.flatMap(({ block }, at) =>
    at > headline && (main.has(block) || isLeadLeftOut(lines, at, behind, main)) ? [at] : [],
  );
  const roles = rolesOf(lines, own, head, lines[headline]?.text ?? title);
  const placed = lines.map(({ text }, at): KnownLine => {
    if (at === headline) return { role: 'headline', text };
    if (byline && at === byline.at) return { role: 'byline', text, part: byline.authors };
    if (date && at === date.at) return { role: 'date', text };
    return { text, ...(roles.get(at) ?? around(text)) };
  });
  return [...placed.slice(0, behind), ...said, ...placed.slice(behind)];
}

/** What the lines of the main text are, by their place in the page. */
function rolesOf(
  lines: readonly HtmlLine[],
  own: readonly number[],
  { below }: Head,
  headline: string,
): Map<number, LineRole> {
  const roles = new Map<number, LineRole>();
  const inHead = new Set(below);
  let deck = false;
  const body: number[] = [];
  for (const at of own) {
    const line = lines[at] as HtmlLine;
    const isText = isStory(line) && !isHeading(line);
    const isBeside = inHead.has(at) && line.tag !== 'li' && !isHeading(line) && !isText;
    if ((inHead.has(at) && isFact(line.text)) || (isHeading(line) && same(line.text, headline)) || isBeside)
      roles.set(at, around(line.text));
    else if (!deck && inHead.has(at) && (isDeck(line) || isText)) {
      deck = true;
      roles.set(at, { role: 'deck' });
    } else body.push(at);
  }
  lineRoles(body.map(at => lines[at] as HtmlLine)).forEach((role, index) => {
    roles.set(body[index] as number, role);
  });
  return roles;
}

/** A heading that goes on where the headline ended: no list of topics. */
function isDeck(line: HtmlLine): boolean {
  return isHeading(line) && line.text.length >= SHORTEST_DECK && !/^\p{L}+:\s.*,.*,/u.test(line.text);
}

/** The deck or the first paragraph, which Readability leaves out where they stand in an element of their own. */
function isLeadLeftOut(
  lines: readonly HtmlLine[],
  at: number,
  behind: number,
  main: ReadonlySet<number>,
): boolean {
  if (at >= behind + MOST_HEAD_LINES) return false;
  const line = lines[at] as HtmlLine;
  const isParagraph = line.tag === 'p' && isStory(line) && line.text.length >= PROSE;
  if ((!isParagraph && !isDeck(line)) || line.isLink || isCaption(line.text)) return false;
  // Nothing of a story stands before it, and the main text does not begin with it.
  const isText = (one: HtmlLine) => isStory(one) && (main.has(one.block) || one.tag === 'p');
  const before = lines.slice(behind, at);
  const isAgain = lines.some(({ block, text }) => main.has(block) && text === line.text);
  return !isAgain && !before.some(one => isText(one) && !isFact(one.text));
}

interface Head {
  /** The lines between headline and text. */
  readonly below: readonly number[];
  /** The line above the headline, if there is one. */
  readonly above: readonly number[];
}

/** The lines around the headline that may tell who and when. */
function headOf(lines: readonly HtmlLine[], main: ReadonlySet<number>, behind: number): Head {
  const isText = (line: HtmlLine) =>
    (main.has(line.block) || line.tag === 'p') && isStory(line) && !isHeading(line) && !isFact(line.text);
  const most = lines.slice(behind, behind + MOST_HEAD_LINES);
  const first = most.findIndex(isText);
  // One sentence may come before the names: a deck.
  const second = most.findIndex((line, at) => at > first && isText(line));
  const names = most.findIndex(({ text }, at) => at > first && isFact(text));
  const end = first < 0 ? most.length : names > 0 && names < second ? second : first;
  return {
    below: [...Array(end).keys()].map(at => behind + at),
    above: behind > 1 ? [behind - 2] : [],
  };
}

/** Why a line is not of the article, as far as its wording tells. */
function around(text: string): LineRole {
  const kind = boilerplateKind(text);
  return kind ? { role: 'outside', reason: REASON_OF[kind] } : { role: 'outside' };
}

/** Who wrote it, and the line that says so, or -1 where none does. */
function bylineOf(lines: readonly HtmlLine[], { below }: Head, { byline, publisher }: ArticleFacts) {
  const authors = authorsIn(byline, publisher);
  if (authors !== '') {
    const near = below.find(at => (lines[at] as HtmlLine).text.includes(authors));
    const at = near ?? lines.findIndex(({ text }) => text.includes(authors) && same(text, authors));
    return { at, authors };
  }
  const at = below.find(line => isByline((lines[line] as HtmlLine).text)) ?? -1;
  const found = authorsIn(lines[at]?.text ?? '', publisher);
  return found === '' ? null : { at, authors: found };
}

/** When it was published, and the line that says so, or -1 where only the page's metadata or markup do. */
function dateOf(
  lines: readonly HtmlLine[],
  { below, above }: Head,
  namesAt: number | undefined,
  { published, times, byline, elsewhere }: ArticleFacts,
) {
  const marked = [...below, ...above]
    .map(at => times.get((lines[at] as HtmlLine).block))
    .find(time => time && isoDate(time));
  const said = published && isoDate(published) ? published : marked;
  if (said) return { at: -1, text: said };
  const textAt = (at: number) => (lines[at] as HtmlLine).text;
  const isWhen = (at: number) => isDateLine(textAt(at)) && findDate(textAt(at))?.iso;
  const at =
    below.find(isWhen) ??
    // That of the names' line is read with them.
    below.find(line => isDated(textAt(line)) && line !== namesAt) ??
    above.find(isWhen);
  if (at !== undefined) return { at, text: textAt(at) };
  if (namesAt !== undefined && namesAt >= 0 && isDated(textAt(namesAt))) return null;
  const last = isDated(byline) ? byline.replace(/\s+/g, ' ') : elsewhere;
  return last === null ? null : { at: -1, text: last };
}

/** Whether a short line names a day. */
function isDated(text: string): boolean {
  return text.length <= LONGEST_DATED && (findDate(text)?.iso?.length ?? 0) >= 'yyyy-mm-dd'.length;
}

/**
 * Where the headline stands: the first-level heading in the main text, else the heading that is the page's title, else
 * the last first-level heading above the text (one further up names the site), else a line that is the title.
 */
function headlineAmong(lines: readonly HtmlLine[], main: ReadonlySet<number>, title: string): number {
  const own = lines.findIndex(({ tag, block }) => tag === 'h1' && main.has(block));
  if (own >= 0) return own;
  const titled = lines.findIndex(line => isHeading(line) && same(line.text, title));
  if (titled >= 0) return titled;
  const first = lines.findIndex(({ block }) => main.has(block));
  const above = lines.findLastIndex(({ tag }, at) => tag === 'h1' && at <= first);
  return above >= 0 ? above : lines.findIndex(({ text }, at) => at <= first + 1 && same(text, title));
}

/** Whether two texts are the same, or one is the other with a site's name behind it. */
function same(one: string, other: string): boolean {
  const [a, b] = [one, other].map(text => text.replace(/\s+/g, ' ').trim().toLowerCase()) as [string, string];
  return (
    a !== '' &&
    b !== '' &&
    (a === b || (Math.min(a.length, b.length) > 12 && (a.startsWith(b) || b.startsWith(a))))
  );
}
