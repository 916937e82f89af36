import { articleOfFields } from './article-fields';
import { articlesWithin } from './articles-within';
import type { Format, Piece, Sample } from './format';
import { ImportFailure } from './import-failure';
import type { Input } from './input';
import { JsonValues } from './json-values';
import { laxJson } from './lax-json';
import { LONGEST_VALUE } from './limits';
import { decoded } from './read-plain-text';

export const JSON_LINES: Format = {
  name: 'JSON Lines',
  sniff: ({ text }) => {
    const [first = '', second = ''] = text.trimStart().split(/[\r\n]+/, 2);
    return isObject(first) && /^\s*\{/.test(second);
  },
  read: (input, sample) => reported(readLines(input, sample)),
};

export const JSON_FILE: Format = {
  name: 'JSON',
  // What begins as JSON does, and a bracket or brace alone begins no sentence.
  sniff: ({ text }) => /^\s*(?:\{\s*(?:"|\})|\[\s*(?:[[{"\]\d-]|true|false|null))/.test(text),
  read: (input, sample) => reported(readValues(input, sample)),
};

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** @throws ImportFailure where not one article came */
async function* reported(pieces: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  let articles = 0;
  let problem: string | null = null;
  for await (const piece of pieces) {
    if (piece.kind === 'problem') problem ??= piece.message;
    else articles++;
    yield piece;
  }
  if (articles === 0)
    throw new ImportFailure('no-articles', `holds no article that can be read. ${problem ?? 'It is empty.'}`);
}

async function* readLines(input: Input, { encoding }: Sample): AsyncGenerator<Piece> {
  const rows = new Rows();
  let pending = '';
  for await (const chunk of decoded(input, encoding)) {
    const lines = (pending + chunk).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) yield* rows.read(line);
    if (pending.length > LONGEST_VALUE)
      throw new ImportFailure('too-large', `has a line of more than ${LONGEST_VALUE / 1024 ** 2} MB in it.`);
  }
  yield* rows.read(pending);
}

async function* readValues(input: Input, { encoding }: Sample): AsyncGenerator<Piece> {
  const [values, rows] = [new JsonValues(), new Rows()];
  for await (const chunk of decoded(input, encoding)) {
    for (const text of values.push(chunk)) yield* rows.read(text);
  }
  for (const text of values.end()) yield* rows.read(text);
  if (values.isCutOff)
    yield {
      kind: 'problem',
      message: 'The file ends in the middle of a value; what stands before it was read.',
    };
}

/** The rows of a file: its lines or values, or the articles in a value that is wrapped around many. */
class Rows {
  #row = 0;

  async *read(text: string): AsyncGenerator<Piece> {
    if (text.trim() === '') {
      // A blank line counts, so that a message names the line of the file.
      this.#row++;
      return;
    }
    const value = laxJson(text);
    if (value === undefined) yield { kind: 'problem', message: `Row ${++this.#row} is not JSON.` };
    else for (const article of articlesWithin(value)) yield await articleOfFields(article, ++this.#row);
  }
}
