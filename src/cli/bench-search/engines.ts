import { create, insertMultiple, search } from '@orama/orama';
import { Document as FlexDocument } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { SearchIndex } from '../../search/search-index';
import type { CorpusArticle } from './corpus';

/** A search over a corpus: ids of the articles found, best first. */
export type Search = (query: string) => number[] | Promise<number[]>;

/** Builds a search. The settings are those each engine's own documentation gives for typo-tolerant search. */
export type Engine = (articles: readonly CorpusArticle[]) => Search | Promise<Search>;

/** More hits than anyone scrolls through: a limit only for engines that ask for one. */
const LIMIT = 100;

/** Broadsheet's index over a corpus; the row of an article is its place in it. */
export function indexOf(articles: readonly CorpusArticle[]): SearchIndex {
  const index = new SearchIndex();
  articles.forEach(({ title, body }, row) => {
    index.add(row, { headline: title, body: body.split(/\n+/) });
  });
  return index;
}

function broadsheet(articles: readonly CorpusArticle[]): Search {
  const index = indexOf(articles);
  return query => Array.from(index.search(query).rows, row => articles[row]?.id ?? -1);
}

function minisearch(articles: readonly CorpusArticle[]): Search {
  const index = new MiniSearch({ fields: ['title', 'body'] });
  index.addAll(articles);
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 2 } };
  return query => index.search(query, options).map(hit => Number(hit.id));
}

function flexsearch(articles: readonly CorpusArticle[]): Search {
  const index = new FlexDocument({
    tokenize: 'forward',
    encoder: 'LatinBalance',
    document: { id: 'id', index: ['title', 'body'] },
  });
  for (const { id, title, body } of articles) index.add({ id, title, body });
  return query => {
    const fields = index.search(query, { limit: LIMIT, suggest: true });
    return [...new Set(fields.flatMap(({ result }) => result.map(Number)))];
  };
}

async function orama(articles: readonly CorpusArticle[]): Promise<Search> {
  const database = create({ schema: { title: 'string', body: 'string', number: 'number' } });
  await insertMultiple(
    database,
    articles.map(({ id, title, body }) => ({ title, body, number: id })),
    500,
  );
  return async query => {
    const { hits } = await search(database, { term: query, tolerance: 1, boost: { title: 2 }, limit: LIMIT });
    return hits.map(({ document }) => document.number);
  };
}

function fuse(articles: readonly CorpusArticle[]): Search {
  const index = new Fuse([...articles], { keys: ['title', 'body'] });
  return query => index.search(query).map(({ item }) => item.id);
}

export const ENGINES: Readonly<Record<string, Engine>> = { broadsheet, minisearch, flexsearch, orama, fuse };
