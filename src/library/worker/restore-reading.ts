import type { ReadingState } from '../../model/reading-state';
import type { Catalogue } from './catalogue';

/** Puts back what the reader did with the articles that are still here. */
export function restoreReading(catalogue: Catalogue, states: readonly ReadingState[]) {
  if (states.length === 0) return;
  const nameOf = (source: string, article: string) => `${article}\t${source}`;
  const byName = new Map(states.map(state => [nameOf(state.source, state.article), state]));
  for (const entry of catalogue.entries) {
    const state = byName.get(nameOf(entry.source.record.id, entry.id));
    if (!state) continue;
    catalogue.setReading(entry, { read: state.read, starred: state.starred });
    entry.position = state.position;
  }
}
