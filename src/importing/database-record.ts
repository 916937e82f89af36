import { isoDate } from './iso-date';
import { filledLines, type Line, paragraphs } from './paragraphs';
import type { KnownLine } from './set-lines';

/** What stands above the text; Factiva's letters stand in a line of their own or before what they name. */
const BODY = /^(?:BODY|Body|Full text)(?::|$)\s*|^(?:LP|TD)(?:$|\s{2,}|\t)/;
/** "312 words", after which the text begins behind the next copyright line or gap. */
const LENGTH = /^\d[\d,]* words$/;
/** Nexis' last lines above the text where it has no label of its own. */
const NEXIS_LENGTH = /^LENGTH: [\d,]+ words/;
const NEXIS_LABEL = /^[A-Z][A-Z-]{3,20}:/;
const COPYRIGHT = /^(?:\(c\)|©|Copyright (?:\(c\)|©|\d{4}))/i;
/** Lines about a document that stand together above its text. */
const MOST_ABOVE = 14;
/** What stands below the text. */
const NAMED_BELOW =
  /^(?:load-date|language|publication-type|subject|classification|graphic|journal-code|document-type|publication title|publication info|proquest document id):/i;
const BELOW =
  /^(?:Classification|End of Document|Document [A-Z][A-Z0-9]{3,}\d{8}\w+|(?:RE|PUB|AN|NS|IPD|IPC|CO|IN|RF|CR|ART)(?:\s{2,}.*|\t.*)?)$/;
/** The end of a document of Factiva's, and the publisher's name that stands above it. */
const FACTIVA_END = /^Document [A-Z]/;
const PUBLISHER = /^[^.!?”"]{2,60}$/;
const DATE_BELOW = /^Publication date:\s*/i;
const HEADLINE = /^(?:HEADLINE|Headline|TITLE|Title):\s*|^HD(?:\s{2,}|\t)/;
const BYLINE = /^(?:BYLINE|Byline|Author|AUTHOR):\s*|^BY(?:\s{2,}|\t)|^(?=By \p{Lu})/u;
const DATE = /^(?:DATE|Date):\s*|^PD(?:\s{2,}|\t)/;
/** Names that a line above the text begins with. */
const LABEL = /^(?:[A-Z][A-Za-z -]{2,20}:|[A-Z]{2,3}(?:$|\s{2,}|\t))/;

/**
 * A document of Nexis, Factiva or ProQuest by what its lines are; what is about it is outside of the article.
 * @param lines as they stand in the file, blank ones included
 * @param titleIsLast whether newspaper and date stand above the title, as in Nexis' older exports
 * @returns null where it has no title or no text
 */
export function linesOfRecord(lines: readonly string[], titleIsLast: boolean): KnownLine[] | null {
  const all = filledLines(lines);
  const begin = beginOfText(all);
  if (begin === null) return null;
  const end = endOfText(all, begin);
  const above = all.slice(0, begin);
  const headline = headlineAmong(above, titleIsLast);
  const body = paragraphs(all.slice(begin, end)).map(text => text.replace(BODY, ''));
  if (headline === null || body.every(text => text === '')) return null;
  return [
    ...above.map(
      ({ text }, at): KnownLine => ({ role: roleOf(text, at, headline, above), text: withoutName(text) }),
    ),
    ...body.map((text): KnownLine => ({ role: 'paragraph', text })),
    ...all.slice(end).map(({ text }): KnownLine => {
      const isItsDate = DATE_BELOW.test(text) && !above.some(line => isDate(line.text));
      return isItsDate ? { role: 'date', text: text.replace(DATE_BELOW, '') } : { role: 'outside', text };
    }),
  ];
}

/** Number of the first line below the text. */
function endOfText(lines: readonly Line[], begin: number): number {
  const isBelow = ({ text }: Line) => NAMED_BELOW.test(text) || BELOW.test(text) || COPYRIGHT.test(text);
  const found = lines.findIndex((line, at) => at > begin && isBelow(line));
  if (found < 0) return lines.length;
  const isNamed = FACTIVA_END.test(lines[found]?.text ?? '') && PUBLISHER.test(lines[found - 1]?.text ?? '');
  return isNamed && found - 1 > begin ? found - 1 : found;
}

/** Number of the first line of the text, its label included; null where nothing says where it begins. */
function beginOfText(lines: readonly Line[]): number | null {
  const named = lines.findIndex(({ text }) => BODY.test(text));
  if (named >= 0) return named;
  const labelled = lines.findIndex(({ text }) => NEXIS_LENGTH.test(text));
  if (labelled >= 0) {
    const text = lines.findIndex((line, at) => at > labelled && !NEXIS_LABEL.test(line.text));
    return text < 0 ? null : text;
  }
  const length = lines.findIndex(({ text }) => LENGTH.test(text));
  if (length < 0) return null;
  const behind = lines.slice(length + 1, length + 1 + MOST_ABOVE);
  const copyright = behind.findIndex(({ text }) => COPYRIGHT.test(text));
  const gap = behind.findIndex(({ afterGap }) => afterGap);
  if (copyright >= 0) return length + copyright + 2;
  return gap < 0 ? null : length + 1 + gap;
}

/** Number of the title's line. */
function headlineAmong(above: readonly Line[], titleIsLast: boolean): number | null {
  const named = above.findIndex(({ text }) => HEADLINE.test(text));
  if (named >= 0) return named;
  const letters = above.findIndex(({ text }) => text === 'HD');
  if (letters >= 0) return letters + 1;
  const plain = (line: Line) => !LABEL.test(line.text) && !isOfTheDatabase(line.text);
  const date = titleIsLast ? above.findIndex(({ text }) => isDate(text)) : -1;
  const found = above.findIndex((line, at) => at > date && (date < 0 || line.afterGap) && plain(line));
  return found < 0 ? null : found;
}

const isOfTheDatabase = (text: string) =>
  /^(?:\d[\d,]* of \d[\d,]* DOCUMENTS|Document \d|_{5,}|Report Information)/.test(text) ||
  COPYRIGHT.test(text);

function isDate(line: string): boolean {
  const text = line.replace(DATE, '');
  return text.length < 45 && /\d{4}/.test(text) && (isoDate(text)?.length ?? 0) >= 'yyyy-mm'.length;
}

function roleOf(text: string, at: number, headline: number, above: readonly Line[]): KnownLine['role'] {
  if (at === headline) return 'headline';
  if (BYLINE.test(text) || above[at - 1]?.text === 'BY') return 'byline';
  return isDate(text) && above.findIndex(line => isDate(line.text)) === at ? 'date' : 'outside';
}

const withoutName = (text: string) => text.replace(HEADLINE, '').replace(BYLINE, '').replace(DATE, '');
