import { useEffect, useRef } from 'react';
import { noteOf, sourcesLost } from '../library/kept-sources';
import { useLibrary } from '../library/queries';
import { keptChoice } from '../ui/kept-choice';

/** Not among the settings, which a backup takes along. */
const noted = keptChoice('broadsheet-sources');

/** How many sources the browser has cleared since the last visit, and what the reader has seen it by. */
export function useSourcesLost(): { readonly lost: number; readonly dismiss: () => void } {
  const { data, isFetching } = useLibrary();
  // What was seen last, shown while the library is being opened, may be older than what was added last.
  const state = isFetching ? undefined : data;
  const note = noted.use();
  const hadOwn = useRef(false);
  useEffect(() => {
    if (!state) return;
    const next = noteOf(state, noted.get(), hadOwn.current);
    hadOwn.current ||= next !== null && sourcesLost(state, next) === 0;
    if (next !== noted.get()) noted.set(next);
  }, [state]);
  return { lost: state ? sourcesLost(state, note) : 0, dismiss: () => noted.set(null) };
}
