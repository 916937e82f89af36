import type { ParseResult, Parser } from 'papaparse';
import { articleIn, articleOfFields } from './article-fields';
import type { Format, Piece, Sample } from './format';
import { ImportFailure } from './import-failure';
import type { Input } from './input';
import { LONGEST_VALUE } from './limits';
import { decoded } from './read-plain-text';

/** Characters that part cells, the commoner before the less. */
const DELIMITERS = [',', '\t', ';', '|'];
/** Characters of rows that are read together. */
const STEP = 512 * 1024;
/** What Excel writes above the heading, to be told what parts the cells. */
const SEPARATOR_LINE = /^sep=.[\r\n]+/i;
/** Quotation marks within cells as databases write them, and as spreadsheets do. */
const ESCAPED = /\\"(?![,;|\t\r\n])/g;
const DOUBLED = /[^,;|\t\r\n"]""|""[^,;|\t\r\n"]/g;

export const CSV: Format = {
  name: 'CSV',
  sniff: ({ text }) => delimiterOf(text) !== null,
  read: readRows,
};

/** What parts the cells of a table whose first row names the fields of articles, or null where it is none. */
function delimiterOf(text: string): string | null {
  const [heading = ''] = text
    .trimStart()
    .replace(SEPARATOR_LINE, '')
    .split(/[\r\n]/, 1);
  const parts = (delimiter: string) => {
    const fields = heading.split(delimiter).map(unquoted);
    // A sentence has commas too; names of fields are short.
    if (fields.length < 2 || fields.some(field => field.length >= 60)) return false;
    return articleIn(fields.map(field => [field, ''])) !== null;
  };
  return DELIMITERS.find(parts) ?? null;
}

function unquoted(field: string): string {
  return field.trim().replace(/^"(.*)"$/, '$1');
}

async function* readRows(input: Input, { encoding, text }: Sample): AsyncGenerator<Piece> {
  const { default: papa } = await import('papaparse');
  const delimiter = delimiterOf(text) ?? ',';
  // Papa's own reading of files decodes each chunk by itself, which breaks characters; so it is fed with text.
  // Spreadsheets on old Macs end rows with a carriage return alone.
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const escapeChar = times(ESCAPED) > times(DOUBLED) ? '\\' : '"';
  const table = new Table(() => new papa.Parser({ delimiter, newline, escapeChar }));
  for await (const chunk of decoded(input, encoding)) yield* table.push(chunk);
  yield* table.end();
  if (table.articles === 0)
    throw new ImportFailure('no-articles', 'is a table without a row that has text in it.');
}

/** A table that comes in chunks. */
class Table {
  articles = 0;
  #pending = '';
  #fields: readonly string[] | null = null;
  #row = 0;
  /** Whether the last row's quotation marks were not closed. */
  #isOpen = false;

  constructor(private readonly parser: () => Parser) {}

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
    if (this.#isOpen)
      yield {
        kind: 'problem',
        message: `The file ends within quotation marks: row ${this.#row} holds all from where one is missing.`,
      };
  }

  async *#rows(mayGoOn: boolean): AsyncGenerator<Piece> {
    const { data, errors, meta }: ParseResult<string[]> = this.parser().parse(this.#pending, 0, mayGoOn);
    this.#isOpen = errors.some(({ code }) => code === 'MissingQuotes');
    this.#pending = this.#pending.slice(meta.cursor);
    for (const cells of data) {
      if (cells.length === 1 && cells[0]?.trim() === '') continue;
      if (!this.#fields && /^sep=/i.test(cells[0] ?? '')) continue;
      if (!this.#fields) this.#fields = cells.map(cell => cell.trim());
      else yield* this.#article(cells, this.#fields, ++this.#row);
    }
  }

  async *#article(cells: readonly string[], fields: readonly string[], row: number): AsyncGenerator<Piece> {
    if (cells.length > fields.length)
      yield {
        kind: 'problem',
        message: `Row ${row} has ${cells.length} cells where the heading has ${fields.length}; the last were left out.`,
      };
    const piece = await articleOfFields(
      Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? ''])),
      row,
    );
    if (piece.kind !== 'problem') this.articles++;
    yield piece;
  }
}
