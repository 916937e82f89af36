import type {
  Article,
  BodyBlock,
  PublicationDate,
  SetAside,
  SetAsideReason,
  TextPart,
} from '../model/article';
import type { SourceSpan } from '../model/source-span';
import { articleId } from '../parsing/article-id';
import { languageOf } from '../parsing/language';
import { findDate } from '../parsing/vocabulary/dates';
import { countWords } from '../parsing/words';
import { isoDate } from './iso-date';
import type { FoundStretch } from './text-splitter';

/** A line of an article whose parts are known, by what it is. `outside` is what the page has around it. */
export interface KnownLine {
  readonly role: 'headline' | 'deck' | 'byline' | 'date' | 'outside' | BodyBlock['kind'];
  readonly text: string;
  /** The piece of it that says so, where there is more in the line: "Jane Doe" of "Jane Doe | 12 comments". */
  readonly part?: string;
  /** Why it is `outside`, where that is known. */
  readonly reason?: SetAsideReason;
}

interface PlacedLine extends Omit<KnownLine, 'part'> {
  readonly part: TextPart;
}

/** Line ends of every kind, and what some tools take for one; a line has none within it. */
const LINE_ENDS = /[\r\n\u2028\u2029]+/gu;
/** Lone surrogates, which JSON can hold and UTF-8 can't. */
const HALF_CHARACTERS = /\p{Cs}/gu;

/**
 * Writes an article whose parts are known as a text of its own, a line for each part, and gives it with the places of
 * its parts. Without a headline all is set aside.
 * @param start line (from 1) and offset at which the text begins in its source
 */
export function setLines(
  source: string,
  lines: readonly KnownLine[],
  start: { readonly line: number; readonly offset: number },
  why: string,
): FoundStretch {
  const { placed, text, lineCount } = place(source, lines, start);
  const at = placed.findIndex(({ role }) => role === 'headline');
  const setAside = placed.flatMap(({ role, reason, part: { span } }, index): SetAside[] => {
    if (at < 0) return [{ span, reason: 'no-article' }];
    if (role === 'outside') return [{ span, reason: reason ?? 'navigation' }];
    return index < at ? [{ span, reason: 'lead-in' }] : [];
  });
  const [headline, ...rest] = at < 0 ? [] : placed.slice(at).filter(({ role }) => role !== 'outside');
  return { text, lineCount, articles: headline ? [articleOf(headline, rest, placed, why)] : [], setAside };
}

/** Lines with a blank one behind each. */
function place(
  source: string,
  lines: readonly KnownLine[],
  start: { readonly line: number; readonly offset: number },
) {
  const placed: PlacedLine[] = [];
  let text = '';
  let line = start.line;
  for (const { role, text: content, part = '', reason } of lines) {
    const one = content.replace(LINE_ENDS, ' ').replace(HALF_CHARACTERS, '\uFFFD').trim();
    if (one === '') continue;
    const from = start.offset + text.length;
    const inIt = Math.max(0, one.indexOf(part));
    const said = part !== '' && one.startsWith(part, inIt) ? part : one;
    const span: SourceSpan = {
      source,
      firstLine: line,
      lastLine: line,
      start: from + inIt,
      end: from + inIt + said.length,
    };
    placed.push({ role, text: one, ...(reason && { reason }), part: { text: said, span } });
    text += `${one}\n\n`;
    line += 2;
  }
  return { placed, text, lineCount: line - start.line };
}

const BODY: ReadonlySet<string> = new Set([
  'paragraph',
  'quotation',
  'crosshead',
  'credit',
  'list-item',
  'caption',
]);
const COUNTED: ReadonlySet<string> = new Set([
  'headline',
  'deck',
  'paragraph',
  'quotation',
  'crosshead',
  'list-item',
]);

function articleOf(
  headline: PlacedLine,
  rest: readonly PlacedLine[],
  placed: readonly PlacedLine[],
  why: string,
): Article {
  const body = rest.filter(({ role }) => BODY.has(role));
  const noted = (role: KnownLine['role']) => placed.find(line => line.role === role)?.part ?? null;
  const { lastLine, end } = (rest.at(-1) ?? headline).part.span;
  return {
    id: articleId(
      headline.text,
      body.map(({ text }) => text),
    ),
    span: { ...headline.part.span, lastLine, end },
    headline: headline.part,
    kicker: null,
    deck: noted('deck'),
    byline: noted('byline'),
    dateline: null,
    date: dateOf(placed),
    body: body.map(({ role, part }) => ({ kind: role as BodyBlock['kind'], ...part })),
    language: languageOf([...body.slice(0, 2), headline].map(({ text }) => text)),
    words: [headline, ...rest]
      .filter(({ role }) => COUNTED.has(role))
      .reduce((sum, { text }) => sum + countWords(text), 0),
    sameAs: null,
    cut: { confidence: 1, reasons: [{ name: why, weight: 1 }] },
  };
}

/** The date of the line that gives one, else that which stands in the byline. */
function dateOf(placed: readonly PlacedLine[]): PublicationDate | null {
  const lineOf = (role: KnownLine['role']) => placed.find(line => line.role === role);
  const line = lineOf('date') ?? lineOf('byline');
  if (!line) return null;
  const { span } = line.part;
  const iso = line.role === 'date' ? isoDate(line.text) : null;
  const found = findDate(line.text);
  // In words a line may say the time of the day, too: "Sept. 21, 2011, 3:17 PM".
  if (found?.iso?.startsWith(iso ?? '') && found.iso !== iso)
    return { iso: found.iso, confidence: found.confidence, span };
  return iso ? { iso, confidence: 1, span } : null;
}
