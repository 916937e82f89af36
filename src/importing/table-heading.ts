import { articleIn, isNameOfText } from './article-fields';
import { isoDate } from './iso-date';

/** Characters that part cells, the commoner before the less. */
const DELIMITERS = [',', '\t', ';', '|'];
/** What Excel writes above the heading, to be told what parts the cells. */
export const SEPARATOR_LINE = /^sep=.[\r\n]+/i;
/** Lines that may stand above a heading: a title, the day, who made it. */
const MOST_ABOVE = 10;

/** What names the columns of a table. */
export interface TableHeading {
  readonly delimiter: string;
  readonly fields: readonly string[];
  /** Lines above it; null where there is no such row, and `fields` were told from what is in the columns. */
  readonly above: number | null;
}

/** The heading of a table of articles; null where a text is none. */
export function headingOf(text: string): TableHeading | null {
  const table = text.trimStart().replace(SEPARATOR_LINE, '');
  const lines = table.split(/\r+\n|[\r\n]/, MOST_ABOVE + 1);
  for (const [above, line] of lines.entries()) {
    const delimiter = DELIMITERS.find(one =>
      isHeading(cellsOf(line, one), above === 0 && lines[1]?.trim() !== ''),
    );
    if (delimiter) return { delimiter, fields: cellsOf(line, delimiter), above };
  }
  const [first = '', second = ''] = lines;
  if (isNameOfText(unquoted(first)) && second.startsWith('"'))
    return { delimiter: ',', fields: [unquoted(first)], above: 0 };
  return withoutHeading(table);
}

const cellsOf = (line: string, delimiter: string) => line.split(delimiter).map(unquoted);

function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1');
}

/**
 * Whether a row names the fields of articles.
 * @param isEnough whether one name that is known is enough: not below other lines, "By Jane, story", or above a blank one, "Life, body, and soul"
 */
export function isHeading(cells: readonly string[], isEnough: boolean): boolean {
  // A sentence has commas too; names of fields are short.
  if (cells.length < 2 || cells.some(cell => cell.length >= 60)) return false;
  const named = (some: readonly string[]) => articleIn(some.map(cell => [cell, ''])) !== null;
  return isEnough ? named(cells) : cells.filter(cell => named([cell, 'url'])).length > 1;
}

/** Rows that tell what is in the columns of a table, at least and at most. */
const ROWS = { least: 2, most: 50 };
/** Characters that a text has on average, and a title at least and at most. */
const TEXT = 150;
const TITLE = { least: 12, most: 150 };

/** What the columns of a table are by their cells, where the first row is one like the others; null where that can't be told. */
function withoutHeading(table: string): TableHeading | null {
  const delimiter = table.startsWith('"') ? DELIMITERS.find(one => rowsOf(table, one)) : '\t';
  const rows = delimiter && rowsOf(table, delimiter);
  if (!rows) return null;
  const columns = (rows[0] ?? []).map((_, at) => rows.map(row => row[at] ?? ''));
  const lengths = columns.map(cells => cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length);
  const text = lengths.indexOf(Math.max(...lengths));
  const isAll = (at: number, holds: (cell: string) => boolean) => columns[at]?.every(holds) === true;
  const found = (holds: (cell: string) => boolean) =>
    columns.findIndex((_, at) => at !== text && isAll(at, holds));
  const date = found(cell => isoDate(cell) !== null);
  const title = columns.findIndex(
    (_, at) =>
      at !== text &&
      at !== date &&
      (lengths[at] ?? 0) >= TITLE.least &&
      isAll(at, cell => cell.includes(' ') && cell.length <= TITLE.most),
  );
  if (title < 0 || (lengths[text] ?? 0) < TEXT || !isAll(text, cell => cell.includes(' '))) return null;
  const names = new Map([
    [text, 'text'],
    [title, 'title'],
    [date, 'date'],
    [found(cell => /^https?:\/\/\S+$/.test(cell)), 'url'],
  ]);
  return { delimiter, fields: columns.map((_, at) => names.get(at) ?? `column ${at + 1}`), above: null };
}

/** The first rows of a table; null where they are few, or not of the same length. */
function rowsOf(table: string, delimiter: string): string[][] | null {
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${delimiter}\\r\\n][^${delimiter}\\r\\n]*|))(\\${delimiter}|\\r*\\n|\\r|$)`,
    'y',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (rows.length < ROWS.most && cell.lastIndex < table.length) {
    const [whole, marked, plain = '', end] = cell.exec(table) ?? [];
    // The last row may be cut off, and is not asked.
    if (whole === undefined) break;
    row.push(marked?.replaceAll('""', '"') ?? plain);
    if (end === delimiter) continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  const [first] = rows;
  const isTable =
    first &&
    first.length > 1 &&
    rows.length >= ROWS.least &&
    rows.every(({ length }) => length === first.length);
  return isTable ? rows : null;
}
