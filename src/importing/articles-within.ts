import { articleIn, fieldsOf } from './article-fields';
import { isObject } from './field-text';

/** How deep articles are looked for: `{ "response": { "docs": [ … ] } }`. */
const DEEPEST = 5;
/** What a list of articles is called beside which a title and a description are those of the list. */
const LISTS: ReadonlySet<string> = new Set(
  'items entries articles results docs posts stories news'.split(' '),
);

/**
 * The articles that a value of a data file is wrapped around, in its order: the elements of lists or of an object in which each has
 * a name, or the rows of a table that is kept column by column. The value itself where there are none.
 */
export function articlesWithin(value: unknown): readonly unknown[] {
  const found = within(value, 0);
  return found.length === 0 ? [value] : found;
}

function within(value: unknown, depth: number): readonly unknown[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return amongElements(value, depth);
  const rows = rowsOfColumns(value);
  if (rows) return rows;
  const kind = articleIn(fieldsOf(value));
  if (kind === 'text') return [value];
  const inner = Object.entries(value).filter(([name]) => kind === null || LISTS.has(name));
  const parts = inner.map(([, one]) => one);
  const found = parts.map(one => within(one, depth + 1));
  if (isListByName(parts, found)) return orThemselves(parts, found);
  return found.every(({ length }) => length === 0) && kind !== null ? [value] : found.flat();
}

/** Whether the parts of an object are articles, each under a name of its own. */
function isListByName(parts: readonly unknown[], found: readonly (readonly unknown[])[]): boolean {
  return parts.every(isObject) && parts.filter((part, at) => found[at]?.[0] === part).length > 1;
}

function amongElements(list: readonly unknown[], depth: number): readonly unknown[] {
  const found = list.map(one => within(one, depth + 1));
  return found.every(({ length }) => length === 0) ? [] : orThemselves(list, found);
}

/** What is no article in a list of articles stays, so that it is told of. */
function orThemselves(list: readonly unknown[], found: readonly (readonly unknown[])[]): readonly unknown[] {
  return found.flatMap((articles, at) => (articles.length === 0 ? [list[at]] : articles));
}

/**
 * The rows of a table as pandas writes it: `{ "title": { "0": … }, "text": { "0": … } }`, `{ "columns": [ … ], "data": [[ … ]] }`, or
 * lists of the same length. Null where a value is no table.
 */
function rowsOfColumns(value: object): readonly object[] | null {
  const { columns, data } = value as Record<string, unknown>;
  if (isTexts(columns) && Array.isArray(data) && data.every(Array.isArray))
    return data.map(cells => Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
  const cells = Object.values(value);
  const [first] = cells;
  const isTable =
    cells.length > 1 &&
    (isObject(first) || Array.isArray(first)) &&
    articleIn(Object.keys(value).map(name => [name, '']));
  if (!isTable) return null;
  const keys = Object.keys(first as object);
  const isColumn = (column: unknown) =>
    typeof column === 'object' &&
    column !== null &&
    Array.isArray(column) === Array.isArray(first) &&
    Object.keys(column).length === keys.length;
  if (!keys.every(key => /^\d+$/.test(key)) || !cells.every(isColumn)) return null;
  return keys.map(key =>
    Object.fromEntries(
      Object.entries(value).map(([name, column]) => [name, (column as Record<string, unknown>)[key]]),
    ),
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(one => typeof one === 'string');
}
