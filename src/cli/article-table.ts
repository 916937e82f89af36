import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Article } from '../model/article';
import { type ArticleRow, articleFromRow } from '../parsing/article-from-row';

/** An article of a `.jsonl` file with the id it has there. */
export interface TableArticle {
  /** Row number, counted from 1. */
  readonly row: number;
  readonly article: Article;
  readonly externalId: unknown;
}

/** A row that is no article; `message` names its number and what is wrong. */
export class BadRowError extends Error {
  constructor(
    readonly row: number,
    why: string,
  ) {
    super(`row ${row} ${why}.`);
  }
}

/** Reads a `.jsonl` file row by row; blank lines are passed over. Yields an error for a bad row and goes on. */
export async function* readArticleTable(file: string): AsyncGenerator<TableArticle | BadRowError> {
  let row = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    row++;
    if (line.trim() !== '') yield readRow(file, row, line);
  }
}

function readRow(file: string, row: number, line: string): TableArticle | BadRowError {
  try {
    const value: unknown = JSON.parse(row === 1 ? line.replace(/^\uFEFF/, '') : line);
    if (!isArticleRow(value)) return new BadRowError(row, 'has no keys "title" and "text" that hold text');
    return { row, article: articleFromRow(file, row, value), externalId: value.id };
  } catch {
    return new BadRowError(row, 'is not JSON');
  }
}

function isArticleRow(value: unknown): value is ArticleRow & { id?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const { title, text } = value as Record<string, unknown>;
  return typeof title === 'string' && typeof text === 'string';
}
