import type { LibraryState, SourceState } from './state-protocol';

/** How many sources of the reader's own a library holds, those in the bin included. */
function ownSources({ sources }: Pick<LibraryState, 'sources'>): number {
  return sources.filter(isOwn).length;
}

function isOwn(source: SourceState): boolean {
  return source.status === 'binned' || source.own !== null;
}

/**
 * What is to be noted, outside of the database, of how many sources it holds: a browser that clears databases when it
 * runs out of room leaves this, and by it the loss is noticed.
 * @param noted what was noted last; null for nothing
 * @param hadOwn whether sources of one's own were there since the page was opened: then it was the reader who deleted them
 */
export function noteOf(state: LibraryState, noted: string | null, hadOwn: boolean): string | null {
  // A library that can't be kept, or not opened, says nothing of what is kept.
  if (state.trouble) return noted;
  const own = ownSources(state);
  if (own > 0) return String(own);
  return hadOwn ? null : noted;
}

/** How many sources were noted and are gone; 0 where none is. */
export function sourcesLost(state: LibraryState, noted: string | null): number {
  if (state.trouble || state.sources.some(isOwn)) return 0;
  return Number(noted) || 0;
}
