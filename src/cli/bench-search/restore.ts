import { deserialize, serialize } from 'node:v8';
import { SearchIndex } from '../../search/search-index';
import type { CorpusArticle } from './corpus';
import { indexOf } from './engines';

export interface RestoreFigures {
  readonly buildMs: number;
  /** From the bytes that a database keeps to an index that answers: structured clone, checksum, what is made again. */
  readonly restoreMs: number;
  readonly megabytes: number;
}

/** How long Broadsheet's index takes to be back from its snapshot, beside the time to build it. */
export function measureRestore(articles: readonly CorpusArticle[]): RestoreFigures {
  const start = performance.now();
  const index = indexOf(articles);
  const buildMs = performance.now() - start;
  const bytes = serialize(index.toSnapshot());
  const again = performance.now();
  const restored = SearchIndex.fromSnapshot(deserialize(bytes));
  const restoreMs = performance.now() - again;
  if (restored?.size !== index.size) throw new Error('The snapshot did not come back whole.');
  return { buildMs, restoreMs, megabytes: bytes.length / 1e6 };
}
