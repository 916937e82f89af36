import type { StoredSource } from '../../model/stored-source';
import type { SourceState } from '../state-protocol';
import { type FailedSource, isRead, type ReadSource } from './shelved-source';

/** What the page is told of a source that was read, or could not be. */
export function readState(source: ReadSource | FailedSource, isHidden = false): SourceState {
  const { record, stored } = source;
  const own = ownOf(stored);
  if (!isRead(source)) return { status: 'failed', record, own, code: source.code };
  const { lineCount, setAside, heads } = source;
  const articles = heads.ids.length;
  return { status: isHidden ? 'hidden' : 'loaded', record, own, lineCount, setAside, articles };
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
