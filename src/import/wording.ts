import type { ChangedArticles, ImportProgress, ReadItem, ReviewItem } from '../library/import-protocol';
import { WorkerDied } from '../library/library-client';
import { counted, formatCount } from '../ui/format-count';

/** Files that are chosen for keeping unless the reader says otherwise: those with an article in them. */
export function isWorthKeeping(item: ReviewItem): item is ReadItem {
  return (item.status === 'new' || item.status === 'update') && item.articles > 0;
}

/** Articles of the chosen files that the library had in no version. */
export function newArticles(items: readonly ReviewItem[], chosen: ReadonlySet<string>): number {
  return items.reduce(
    (sum, item) => (item.status === 'new' && chosen.has(item.content) ? sum + item.articles : sum),
    0,
  );
}

/** What keeping a changed file does to the library's articles. */
export function change({ added, changed, gone }: ChangedArticles): string {
  const parts = [
    added > 0 && `${formatCount(added)} new`,
    changed > 0 && `${formatCount(changed)} changed`,
    gone > 0 && `${formatCount(gone)} gone`,
  ].filter(part => part !== false);
  return parts.length === 0 ? 'the articles are the same' : parts.join(', ');
}

/** What the button says that keeps the chosen files. */
export function keepLabel(items: readonly ReadItem[]): string {
  const articles = items.reduce((sum, item) => sum + item.articles, 0);
  if (items.length === 0) return 'Keep nothing';
  if (articles === 0) return `Keep ${counted(items.length, 'file')} without an article`;
  const files = items.length === 1 ? '' : ` from ${counted(items.length, 'file')}`;
  return `Keep ${counted(articles, 'article')}${files}`;
}

/** What went wrong with an import as a whole, and what to do. */
export function faultWords(fault: Error): string {
  if (!(fault instanceof WorkerDied)) return fault.message;
  return `What reads the texts had stopped because of a fault (${fault.message}) and is started again. Please add the text again.`;
}

/** Below this, what is left of the time is a guess worse than none. */
const TELLING_SHARE = 0.03;

/** What is left of the time, as far as it can be told. */
export function timeLeft({ bytes, totalBytes }: ImportProgress, elapsedMs: number): string | null {
  const share = totalBytes === 0 ? 0 : bytes / totalBytes;
  if (share < TELLING_SHARE || elapsedMs < 2000) return null;
  const seconds = Math.round(((elapsedMs / share) * (1 - share)) / 1000);
  if (seconds < 60) return `about ${counted(Math.max(1, seconds), 'second')} left`;
  return `about ${counted(Math.round(seconds / 60), 'minute')} left`;
}
