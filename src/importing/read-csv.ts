import type { ParseResult, Parser } from 'papaparse';
import { articleOfFields, firstFilled } from './article-fields';
import type { Format, Piece, Sample } from './format';
import { ImportFailure } from './import-failure';
import type { Input } from './input';
import { LONGEST_VALUE } from './limits';
import { decoded } from './read-plain-text';
import { headingOf, isHeading, SEPARATOR_LINE, type TableHeading } from './table-heading';

/** Characters of rows that are read together. */
const STEP = 512 * 1024;
/** Quotation marks within cells as databases write them, and as spreadsheets do. */
const ESCAPED = /\\"(?![,;|\t\r\n])/g;
const DOUBLED = /[^,;|\t\r\n"]""|""[^,;|\t\r\n"]/g;

/** What is written before a cell that a spreadsheet would take for a formula, as this library writes them. (OWASP, CSV injection) */
const GUARD = /^'(?='*\s*[=+\-@])/;

export const CSV: Format = {
  name: 'CSV',
  sniff: ({ text }) => headingOf(text) !== null,
  read: readRows,
};

async function* readRows(input: Input, { encoding, text, survey }: Sample): AsyncGenerator<Piece> {
  const { default: papa } = await import('papaparse');
  const heading = headingOf(text) as TableHeading;
  const { delimiter } = heading;
  // Papa's own reading of files decodes each chunk by itself, which breaks characters; so it is fed with text.
  const newline = lineEndOf(text);
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const escapeChar = times(ESCAPED) > times(DOUBLED) ? '\\' : '"';
  const lines = text
    .trimStart()
    .replace(SEPARATOR_LINE, '')
    .split(newline)
    .slice(heading.above ?? 0);
  const whole = survey.bytes > survey.head.length ? lines.slice(0, -1) : lines;
  const fastMode = (delimiter !== ',' && hasBareMarks(whole, delimiter)) || undefined;
  const table = new Table(() => new papa.Parser({ delimiter, newline, escapeChar, fastMode }), heading);
  if (heading.above === null) yield { kind: 'problem', message: guessed(heading) };
  for await (const chunk of decoded(input, encoding)) yield* table.push(chunk);
  yield* table.end();
  if (table.articles === 0)
    throw new ImportFailure(
      'no-articles',
      `is a table without a row that has text in it. ${table.problem}`.trim(),
    );
}

/** "column 2 was taken for the title, column 4 for the text" */
function guessed({ fields }: TableHeading): string {
  const told = fields.flatMap((name, at) => (/^column/.test(name) ? [] : `column ${at + 1} for the ${name}`));
  return `It has no row that names its columns: ${told.join(', ').replace(' for', ' was taken for')}.`;
}

/** What ends the heading. Spreadsheets on old Macs end rows with a carriage return alone, and have line feeds within cells. */
function lineEndOf(text: string): '\n' | '\r' {
  return /\r+\n|[\r\n]/.exec(text.trimStart())?.[0] === '\r' ? '\r' : '\n';
}

/**
 * Whether quotation marks are characters like others, as in tables with tabs that databases write: then cells begin with marks that
 * do not end with them ("Never again," says …), while each row has as many cells as the heading.
 */
function hasBareMarks(lines: readonly string[], delimiter: string): boolean {
  const [heading, ...rows] = lines
    .filter(line => line.trim() !== '')
    .map(line => line.trimEnd().split(delimiter));
  if (!heading || heading.some(cell => cell.includes('"'))) return false;
  const marked = rows.flat().filter(cell => cell.startsWith('"'));
  const open = marked.filter(cell => !/^"(?:[^"]|"")*"$/.test(cell));
  // Of one that goes on in the next line the number is odd.
  const even = open.filter(cell => cell.split('"').length % 2 === 1).length;
  return (
    even > open.length / 2 &&
    marked.length - open.length < rows.length / 2 &&
    rows.every(({ length }) => length === heading.length)
  );
}

/** A table that comes in chunks. */
class Table {
  articles = 0;
  /** What was wrong last, as long as no article has come. */
  problem = '';
  #pending = '';
  #fields: readonly string[] | null = null;
  #row = 0;
  /** Whether the last row's quotation marks were not closed. */
  #isOpen = false;

  constructor(
    private readonly parser: () => Parser,
    private readonly heading: TableHeading,
  ) {
    if (heading.above === null) this.#fields = heading.fields;
  }

  async *push(chunk: string): AsyncGenerator<Piece> {
    this.#pending += chunk;
    if (this.#pending.length < STEP) return;
    yield* this.#rows(true);
    if (this.#pending.length > LONGEST_VALUE)
      throw new ImportFailure(
        'damaged',
        'has a cell that does not end: somewhere a quotation mark is missing or one too many.',
      );
  }

  async *end(): AsyncGenerator<Piece> {
    yield* this.#rows(false);
    if (!this.#isOpen) return;
    const message = `The file ends within quotation marks: row ${this.#row} holds all from where one is missing.`;
    this.problem = message;
    yield { kind: 'problem', message };
  }

  async *#rows(mayGoOn: boolean): AsyncGenerator<Piece> {
    const { data, errors, meta }: ParseResult<string[]> = this.parser().parse(this.#pending, 0, mayGoOn);
    this.#isOpen = errors.some(({ code }) => code === 'MissingQuotes');
    this.#pending = this.#pending.slice(meta.cursor);
    for (const cells of data) {
      if (cells.length === 1 && cells[0]?.trim() === '') continue;
      if (!this.#fields && /^sep=/i.test(cells[0] ?? '')) continue;
      if (this.#fields) yield* this.#article(cells, this.#fields, ++this.#row);
      else yield* this.#aboveRows(cells.map(cell => cell.trim()));
    }
  }

  /** Takes a row up to the heading; what stands above that is set aside. */
  *#aboveRows(cells: readonly string[]): Generator<Piece> {
    if (this.heading.above === 0 || isHeading(cells, false)) this.#fields = cells;
    else
      yield {
        kind: 'article',
        lines: [{ role: 'outside', text: cells.filter(cell => cell !== '').join(', ') }],
        why: 'above the heading',
      };
  }

  async *#article(cells: readonly string[], fields: readonly string[], row: number): AsyncGenerator<Piece> {
    if (cells.slice(fields.length).some(cell => cell.trim() !== ''))
      yield {
        kind: 'problem',
        message: `Row ${row} has ${cells.length} cells where the heading has ${fields.length}; the last were left out.`,
      };
    const named = fields.map((field, at) => [field, (cells[at] ?? '').replace(GUARD, '')] as const);
    const piece = await articleOfFields(Object.fromEntries(firstFilled(named)), row);
    if (piece.kind !== 'problem') this.articles++;
    else if (this.articles === 0) this.problem = piece.message;
    yield piece;
  }
}
