import type { BenchQuery, CorpusArticle, QuerySets } from './corpus';
import { ENGINES, type Engine, type Search } from './engines';

export interface SetFigures {
  readonly n: number;
  /** Shares from 0 to 1 of the queries whose article comes first, or among the first ten. */
  readonly first: number;
  readonly inTen: number;
  /** Milliseconds a query. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** The middle one of this engine's times over MiniSearch's, query by query; null without MiniSearch. */
  readonly medianRatio: number | null;
}

/** Queries that mean nothing: how many bring a hit all the same. */
export interface GibberishFigures extends Omit<SetFigures, 'first' | 'inTen'> {
  readonly answered: number;
}

export interface EngineFigures {
  readonly buildMs: number;
  readonly heapMB: number;
  readonly sets: Readonly<Record<string, SetFigures | GibberishFigures>>;
}

interface Built {
  readonly name: string;
  readonly search: Search;
  readonly buildMs: number;
  readonly heapMB: number;
  /** Queries asked of each set: all, but of an engine that takes a second for one only a few. */
  readonly most: number;
}

interface Answer {
  readonly ids: readonly number[];
  readonly ms: number;
}

/** Fuse over bodies needs up to half a second a query. */
const MOST_FOR_FUSE = 40;
const WARM_UP = 20;

/** Bytes in use after a collection. */
export type HeapReader = () => number | Promise<number>;

/** Builds the engines one after the other, asks all of them every query in turn, and sums up by engine. */
export async function measure(
  names: readonly string[],
  articles: readonly CorpusArticle[],
  sets: QuerySets,
  heapInUse: HeapReader,
): Promise<Record<string, EngineFigures>> {
  const engines: Built[] = [];
  for (const name of names) engines.push(await build(name, articles, sets, heapInUse));
  for (const engine of engines) await warmUp(engine, sets);

  const figures: Record<string, Record<string, SetFigures | GibberishFigures>> = {};
  for (const [set, queries] of Object.entries(sets)) {
    const answers = await askAll(engines, queries);
    const reference = answers.get('minisearch');
    for (const [name, own] of answers) {
      figures[name] = { ...figures[name], [set]: summary(queries, own, reference) };
    }
  }
  return Object.fromEntries(
    engines.map(({ name, buildMs, heapMB }) => [name, { buildMs, heapMB, sets: figures[name] ?? {} }]),
  );
}

async function build(
  name: string,
  articles: readonly CorpusArticle[],
  sets: QuerySets,
  heapInUse: HeapReader,
): Promise<Built> {
  const engine: Engine | undefined = ENGINES[name];
  if (!engine)
    throw new Error(`No engine is called “${name}”; there are ${Object.keys(ENGINES).join(', ')}.`);
  const before = await heapInUse();
  const start = performance.now();
  const search = await engine(articles);
  const buildMs = performance.now() - start;
  // What is made at the first search belongs to the index as well.
  for (const { q } of Object.values(sets).flatMap(queries => queries.slice(0, 1))) await search(q);
  const heapMB = ((await heapInUse()) - before) / 2 ** 20;
  return { name, search, buildMs, heapMB, most: name === 'fuse' ? MOST_FOR_FUSE : Number.POSITIVE_INFINITY };
}

async function warmUp({ search, most }: Built, sets: QuerySets): Promise<void> {
  for (const queries of Object.values(sets)) {
    for (const { q } of queries.slice(-Math.min(WARM_UP, most / 10))) await search(q);
  }
}

/** Each query to each engine before the next query, the engines in another order each time. */
async function askAll(
  engines: readonly Built[],
  queries: readonly BenchQuery[],
): Promise<Map<string, Answer[]>> {
  const answers = new Map(engines.map(({ name }): [string, Answer[]] => [name, []]));
  for (const [nth, { q }] of queries.entries()) {
    for (let turn = 0; turn < engines.length; turn++) {
      const engine = engines[(nth + turn) % engines.length];
      if (!engine || nth >= engine.most) continue;
      const start = performance.now();
      const ids = await engine.search(q);
      answers.get(engine.name)?.push({ ids, ms: performance.now() - start });
    }
  }
  return answers;
}

function summary(
  queries: readonly BenchQuery[],
  answers: readonly Answer[],
  reference: readonly Answer[] | undefined,
): SetFigures | GibberishFigures {
  const times = answers.map(({ ms }) => ms);
  const ratios = reference ? times.map((ms, nth) => ms / (reference[nth]?.ms ?? Number.NaN)) : [];
  const share = (holds: (ids: readonly number[], target: number) => boolean) =>
    answers.filter(({ ids }, nth) => holds(ids, queries[nth]?.target ?? -1)).length /
    Math.max(answers.length, 1);
  const n = answers.length;
  const timing = {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    medianRatio: reference ? quantile(ratios, 0.5) : null,
  };
  if (queries.every(({ target }) => target < 0))
    return { n, answered: share(ids => ids.length > 0), ...timing };
  const first = share((ids, target) => ids[0] === target);
  return { n, first, inTen: share((ids, target) => ids.slice(0, 10).includes(target)), ...timing };
}

/** The value below which the share of all lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
