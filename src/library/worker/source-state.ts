import type { StoredSource } from '../../model/stored-source';
import type { SourceState } from '../state-protocol';
import type { FailedSource, ReadSource } from './shelved-source';

/** What the page is told of a source that was read. */
export function loadedState(source: ReadSource, status: 'loaded' | 'hidden'): SourceState {
  const { record, lineCount, setAside, heads, stored } = source;
  return { status, record, own: ownOf(stored), lineCount, setAside, articles: heads.ids.length };
}

/** What the page is told of a source that could not be read. */
export function failedState({ record, code, stored }: FailedSource): SourceState {
  return { status: 'failed', record, own: ownOf(stored), code };
}

/** What the page is told of a source of the reader's that is not on the shelf and was not read. */
export function unreadState(stored: StoredSource): SourceState {
  const { record, lineCount, setAside, articles, binned } = stored;
  if (binned !== null) return { status: 'binned', record, articles, binned };
  return { status: 'hidden', record, own: ownOf(stored), lineCount, setAside, articles };
}

function ownOf(stored: StoredSource | null) {
  return stored && { format: stored.file.format, added: stored.added, problems: stored.problems };
}
