import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface CorpusArticle {
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

export interface BenchQuery {
  readonly q: string;
  /** Id of the article looked for; -1 where there is none. */
  readonly target: number;
  /** Mistyped words: the word, how it was typed, and what was done to it. */
  readonly typos?: readonly (readonly [string, string, string])[];
}

export type QuerySets = Readonly<Record<string, readonly BenchQuery[]>>;

/** Reads a file, unpacking it where its name ends in `.gz`. Throws where it can't be read. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** One `{ id, title, body }` a line. */
export function readCorpus(path: string): CorpusArticle[] {
  return readText(path)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as CorpusArticle);
}

/** `{ sets: { <name>: [{ q, target }] } }`. */
export function readQueries(path: string): QuerySets {
  return (JSON.parse(readText(path)) as { sets: QuerySets }).sets;
}
