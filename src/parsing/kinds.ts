import type { Profile } from './profile';

/** What a block looks like at first glance, its neighbours unseen. */
export const KINDS = [
  'paragraph',
  'short-paragraph',
  'sentence',
  'boilerplate',
  'date',
  'byline',
  'name',
  'caption',
  'credit',
  'divider',
  'bullet',
  'numbered',
  'heading',
  'colon',
  'tiny',
  'link',
  'question',
  'title',
] as const;
export type Kind = (typeof KINDS)[number];

/** A paragraph of this length is one wherever it stands. */
const LONG_PARAGRAPH = 180;
/** Longest line that may be a headline. */
export const LONGEST_TITLE = 200;
const TINY = 12;

/** What a block looks like by itself; the first that fits in the order of the tests. */
export function kindOf(profile: Profile): Kind {
  if (profile.notes.divider) return 'divider';
  if (profile.notes.dateLine) return 'date';
  if (profile.notes.byline || profile.notes.nameWithRole) return 'byline';
  if (profile.notes.boilerplate && profile.notes.boilerplate !== 'author-note') return 'boilerplate';
  if (profile.notes.agencyOnly || (profile.notes.credit && profile.length < LONG_PARAGRAPH)) return 'credit';
  if (profile.notes.photoCredit || (profile.notes.caption && !profile.dateline)) return 'caption';
  if (profile.headingLevel > 0) return 'heading';
  if (profile.prose) return profile.length >= LONG_PARAGRAPH ? 'paragraph' : 'short-paragraph';
  if (profile.length > LONGEST_TITLE) return 'paragraph';
  return shortKind(profile);
}

function shortKind(profile: Profile): Kind {
  if (profile.bullet) return 'bullet';
  if (profile.link) return 'link';
  if (profile.notes.nameOnly && profile.words > 1) return 'name';
  if (profile.length <= TINY) return 'tiny';
  if (profile.number !== null) return 'numbered';
  if (profile.ending === ':') return 'colon';
  if (profile.ending === '.' || profile.ending === ',') return 'sentence';
  if (profile.notes.nameOnly) return 'name';
  return profile.ending === '?' || profile.ending === '!' ? 'question' : 'title';
}

const TITLE_KINDS: ReadonlySet<Kind> = new Set([
  'heading',
  'numbered',
  'colon',
  'question',
  'title',
  'name',
  'tiny',
]);

/** Whether a block of this kind may be a headline or a crosshead. */
export function mayBeTitle(kind: Kind): boolean {
  return TITLE_KINDS.has(kind);
}

/** Whether a block is running text. */
export function isProse(kind: Kind): boolean {
  return kind === 'paragraph' || kind === 'short-paragraph';
}
