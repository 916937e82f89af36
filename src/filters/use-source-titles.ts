import { useLibrary } from '../library/queries';
import type { SourceState } from '../library/state-protocol';
import type { SourceTitles } from './filter-choice';

const NONE: readonly SourceState[] = [];

/** Made once for a library: every filter asks for them, and there may be twenty thousand. */
const titles = new WeakMap<readonly SourceState[], SourceTitles>();

/** The titles of the library's sources by their ids. */
export function useSourceTitles(): SourceTitles {
  const sources = useLibrary().data?.sources ?? NONE;
  const known = titles.get(sources);
  if (known) return known;
  const made = new Map<string, string>();
  for (const { record } of sources) made.set(record.id, record.title);
  titles.set(sources, made);
  return made;
}
