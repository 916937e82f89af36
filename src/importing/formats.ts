import { foreignFormat } from './foreign-formats';
import type { Format, Sample } from './format';
import { ImportFailure } from './import-failure';
import { CSV } from './read-csv';
import { FEED } from './read-feed';
import { HTML_PAGE } from './read-html';
import { JSON_FILE, JSON_LINES } from './read-json';
import { NEWS_EXPORT } from './read-news-export';
import { NOTE } from './read-note';
import { isText, MARKDOWN_TEXT, PLAIN_TEXT } from './read-plain-text';
import { TAKEN_MARKDOWN } from './read-taken';

/** The formats that can be read, the more telling before the less; plain text is what is left. */
const FORMATS: readonly Format[] = [
  NOTE,
  FEED,
  HTML_PAGE,
  JSON_LINES,
  JSON_FILE,
  CSV,
  NEWS_EXPORT,
  TAKEN_MARKDOWN,
  MARKDOWN_TEXT,
  PLAIN_TEXT,
];

/**
 * Tells by its content how a file is to be read.
 * @throws ImportFailure where it is empty, no text, or of a format not known yet
 */
export function tellFormat(sample: Sample): Format {
  if (sample.survey.bytes === 0) throw new ImportFailure('empty', 'is empty.');
  const foreign = foreignFormat(sample.survey.head, sample.text);
  if (foreign) throw new ImportFailure('unknown-format', `is ${foreign.what}. ${foreign.advice}`);
  if (!isText(sample.text))
    throw new ImportFailure('binary', 'is not text. If it is an article, save it as plain text or HTML.');
  const format = FORMATS.find(one => one.sniff(sample));
  if (!format) throw new ImportFailure('binary', 'is not text.');
  return format;
}
