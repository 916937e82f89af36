import { isPlain } from '../../model/stored-source';
import type { SourceLine, SourceLines } from '../article-protocol';
import type { Catalogue } from './catalogue';
import type { Heads, ReadSource } from './shelved-source';

/** A line of 50 MB would stop the page. What is cut off is said, and stays in the source. */
const LONGEST_LINE = 20_000;

/**
 * Lines of a source with what each was taken for, or null where there is no such source.
 * @param first first line wanted, counted from 1
 * @param last last line wanted, included
 */
export async function sourceLines(
  catalogue: Catalogue,
  id: string,
  first: number,
  last: number,
): Promise<SourceLines | null> {
  const source = catalogue.source(id);
  if (!source) return null;
  const { record, lineCount, stored } = source;
  const lines = (await source.lines(Math.max(1, first), last)).map(({ number, text }) => ({
    number,
    text: shortened(text),
    ...belongsTo(catalogue, source, number, text),
  }));
  const rulings = stored && isPlain(stored.file.format) ? (stored.rulings ?? []) : null;
  return { record, lineCount, lines, rulings };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const left = (text.length - LONGEST_LINE).toLocaleString('en');
  return `${text.slice(0, LONGEST_LINE)} … (${left} more characters in this line)`;
}

function belongsTo(
  catalogue: Catalogue,
  source: ReadSource,
  line: number,
  text: string,
): Pick<SourceLine, 'article' | 'setAside' | 'begins'> {
  const none = { article: null, setAside: null, begins: false };
  if (text.trim() === '') return none;
  const covers = ({ firstLine, lastLine }: { firstLine: number; lastLine: number }) =>
    firstLine <= line && line <= lastLine;
  const part = source.setAside.find(covers);
  if (part) return { ...none, setAside: part.reason };
  const place = placeOfLine(source.heads, line);
  if (place < 0) return none;
  const { span } = source.heads.at(place);
  if (!covers(span)) return none;
  const article = catalogue.entriesOf(source)[place]?.key ?? null;
  return { article, setAside: null, begins: span.firstLine === line };
}

/** Place of the last article that begins at a line or before it; -1 where none does. Articles stand in the order of their lines. */
function placeOfLine(heads: Heads, line: number): number {
  let low = 0;
  let high = heads.ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (heads.at(middle).span.firstLine <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
