import type { FailureCode } from '../library/state-protocol';
import type { SetAsideReason } from '../model/article';
import type { SourceRecord } from '../model/source-record';
import { formatDate } from '../ui/format-date';
import { formatSize } from '../ui/format-size';

/** What a stretch of lines that was set aside is called. */
export const SET_ASIDE_NAMES: Readonly<Record<SetAsideReason, string>> = {
  'lead-in': 'line above a headline',
  newsletter: 'newsletter box',
  'author-note': 'author’s note',
  'related-links': 'related links',
  navigation: 'navigation',
  'share-bar': 'share bar',
  comments: 'comments',
  advertisement: 'advertisement',
  'cookie-notice': 'cookie notice',
  copyright: 'copyright line',
  divider: 'divider',
  'no-article': 'no article recognised',
};

/** Why a source could not be read, and what can be done, as a sentence after its name. */
export const FAILURES: Readonly<Record<FailureCode, string>> = {
  missing:
    'is not there any more. Put it back into the folder of texts, or take it out of the list by building again.',
  unreachable: 'could not be fetched. Check that the server is running.',
  'not-text': 'is not text. Save it as plain text, in UTF-8 if you can choose.',
  'html-page':
    'came as a web page instead of text. The file may be missing, or be a page saved under a wrong name.',
  empty: 'is empty.',
  unreadable: 'could not be read because of a fault in Broadsheet.',
  damaged: 'is damaged in the browser’s database. Add its file again; everything else is whole.',
};

/** Who published a source, when, and where it was retrieved from, as far as its record says. */
export function attribution({ publisher, date, retrievedFrom }: SourceRecord): readonly string[] {
  return [publisher, date && formatDate(date), retrievedFrom].flatMap(fact => fact || []);
}

/** How much is kept in this browser, of how much, and how safely. A browser that tells no quota has no end that is known. */
export function spaceKept({
  usage,
  quota,
  isPersisted,
}: {
  readonly usage: number;
  readonly quota: number;
  readonly isPersisted: boolean;
}): string {
  const room = quota > 0 ? `, which has room for ${formatSize(quota)}` : '';
  const safety = isPersisted
    ? 'The browser keeps it until you delete it.'
    : 'The browser may clear it when it runs out of room: back up what you would miss.';
  return `${formatSize(usage)} kept in this browser${room}. ${safety}`;
}
