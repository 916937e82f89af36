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

/** So many characters are put together at a time: a library of 300 MB in strings would fill the memory. */
const PART = 4_000_000;

/** Articles as one file of a format, in their order. @throws RangeError for a format there is not */
export async function articlesFile(
  taken: Iterable<TakenArticle> | AsyncIterable<TakenArticle>,
  name: string,
): Promise<{ extension: string; content: Blob }> {
  const format = FORMATS[name];
  if (!format) throw new RangeError(`There is no format ${name}.`);
  const parts: Blob[] = [];
  let part = format.before;
  let between = '';
  for await (const one of taken) {
    part += between + format.write(one);
    between = format.between;
    if (part.length < PART) continue;
    parts.push(new Blob([part]));
    part = '';
  }
  return { extension: format.extension, content: new Blob([...parts, part], { type: format.type }) };
}
