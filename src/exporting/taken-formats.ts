import { CSV } from './as-csv';
import { JSON_LINES } from './as-json-lines';
import { MARKDOWN } from './as-markdown';
import { PLAIN_TEXT } from './as-text';
import type { TakenArticle, TakenFormat } from './taken-article';

const FORMATS: Readonly<Record<string, TakenFormat>> = {
  markdown: MARKDOWN,
  text: PLAIN_TEXT,
  'json-lines': JSON_LINES,
  csv: CSV,
};

/** Articles as one file of a format, in their order. @throws RangeError for a format there is not */
export function articlesFile(
  taken: Iterable<TakenArticle>,
  name: string,
): { extension: string; content: Blob } {
  const format = FORMATS[name];
  if (!format) throw new RangeError(`There is no format ${name}.`);
  const parts: string[] = [format.before];
  for (const one of taken) {
    if (parts.length > 1 && format.between !== '') parts.push(format.between);
    parts.push(format.write(one));
  }
  return { extension: format.extension, content: new Blob(parts, { type: format.type }) };
}
