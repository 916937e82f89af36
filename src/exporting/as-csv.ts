import { fieldsOf } from './as-json-lines';
import type { TakenFormat } from './taken-article';

type Field = keyof ReturnType<typeof fieldsOf>;

const FIELDS: readonly Field[] = [
  'title',
  'text',
  'deck',
  'author',
  'date',
  'language',
  'words',
  'countries',
  'countryNames',
  'topics',
  'topicNames',
  'publisher',
  'source',
  'firstLine',
  'lastLine',
];

/** A cell that a spreadsheet would take for a formula, blanks before it or not, or one that looks as if it were guarded. (OWASP, CSV injection) */
const FORMULA = /^'*\s*[=+\-@\t\r]/;

/** CSV (RFC 4180) with a byte-order mark, without which spreadsheets take UTF-8 for something else. */
export const CSV: TakenFormat = {
  extension: 'csv',
  type: 'text/csv',
  before: `\uFEFF${FIELDS.join(',')}\r\n`,
  between: '',
  write(taken) {
    const fields = fieldsOf(taken);
    return `${FIELDS.map(field => cell(fields[field])).join(',')}\r\n`;
  },
};

/** A value as a cell that is text and nothing else. */
export function cell(value: string | number | readonly string[] | null): string {
  if (typeof value === 'number') return String(value);
  const text = value === null ? '' : typeof value === 'string' ? value : value.join('; ');
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
