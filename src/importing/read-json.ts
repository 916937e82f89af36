import { articleOfFields, hasArticleFields } from './article-fields';
import type { Format, Piece, Sample } from './format';
import { ImportFailure } from './import-failure';
import type { Input } from './input';
import { JsonValues } from './json-values';
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
  let pending = '';
  let row = 0;
  for await (const chunk of decoded(input, encoding)) {
    const lines = (pending + chunk).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) yield* readLine(line, ++row);
    if (pending.length > LONGEST_VALUE)
      throw new ImportFailure('too-large', `has a line of more than ${LONGEST_VALUE / 1024 ** 2} MB in it.`);
  }
  yield* readLine(pending, row + 1);
}

async function* readLine(line: string, row: number): AsyncGenerator<Piece> {
  if (line.trim() === '') return;
  const value = parsed(line);
  yield value === undefined
    ? { kind: 'problem', message: `Row ${row} is not JSON.` }
    : await articleOfFields(value, row);
}

async function* readValues(input: Input, { encoding }: Sample): AsyncGenerator<Piece> {
  const values = new JsonValues();
  let row = 0;
  for await (const chunk of decoded(input, encoding)) {
    for (const text of values.push(chunk)) yield* readValue(text, ++row);
  }
  for (const text of values.end()) yield* readValue(text, ++row);
  if (values.isCutOff)
    yield {
      kind: 'problem',
      message: 'The file ends in the middle of a value; what stands before it was read.',
    };
}

async function* readValue(text: string, row: number): AsyncGenerator<Piece> {
  const value = parsed(text);
  if (value === undefined) {
    yield { kind: 'problem', message: `Row ${row} is not JSON.` };
    return;
  }
  const list = row === 1 ? articlesWithin(value) : null;
  if (!list) yield await articleOfFields(value, row);
  else for (const [index, article] of list.entries()) yield await articleOfFields(article, index + 1);
}

/** How deep in an object a list of articles is looked for: `{ "response": { "docs": [ … ] } }`. */
const DEEPEST_LIST = 3;

/** The list of articles that an object is wrapped around, or null. */
function articlesWithin(value: unknown, depth = 0): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST_LIST) return null;
  if (Array.isArray(value)) return value.some(isArticle) ? value : null;
  if (isArticle(value)) return null;
  for (const inner of Object.values(value)) {
    const list = articlesWithin(inner, depth + 1);
    if (list) return list;
  }
  return null;
}

function isArticle(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    hasArticleFields(Object.keys(value))
  );
}

/** The value of a JSON text, or undefined where it is none. A mark of the byte order may stand before it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
