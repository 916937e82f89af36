import { isProse, type Kind, LONGEST_TITLE, mayBeTitle } from './kinds';
import type { Profile } from './profile';

/** Gaps are followed no farther than this many blocks to either side of a block. */
export const GAP_REACH = 32;
/** A deck, or a caption under the headline, is no longer than this. */
const LONGEST_DECK = 400;
/** Shorter lines are drop capitals and marks. */
const SHORTEST_TITLE = 4;

const BETWEEN_DECK_AND_TEXT: ReadonlySet<Kind> = new Set([
  'date',
  'byline',
  'name',
  'caption',
  'credit',
  'boilerplate',
  'tiny',
  'link',
  'divider',
  'sentence',
]);

/** For every block whether it is running text: a paragraph that isn't a deck over a byline or date. */
export function runningText(profiles: readonly Profile[], kinds: readonly Kind[]): Uint8Array {
  const text = new Uint8Array(kinds.length);
  for (let at = 0; at < kinds.length; at++)
    if (isProse(kinds[at] as Kind) && !isDeckOverNotes(profiles, kinds, at)) text[at] = 1;
  return text;
}

/** A sentence under a title, then date or byline, then the text: a deck, however much it reads like a paragraph. */
function isDeckOverNotes(profiles: readonly Profile[], kinds: readonly Kind[], at: number): boolean {
  const above = kinds[at - 1];
  if (above === undefined || !mayBeTitle(above) || (profiles[at]?.length ?? 0) > LONGEST_DECK) return false;
  let hasNote = false;
  for (let next = at + 1; next < at + GAP_REACH / 2; next++) {
    const kind = kinds[next];
    if (kind === undefined) return false;
    if (isProse(kind)) return hasNote;
    if (!BETWEEN_DECK_AND_TEXT.has(kind)) return false;
    if (kind === 'date' || kind === 'byline') hasNote = true;
  }
  return false;
}

/** Whether a block may be a headline at all, by its kind and length. */
export function isCandidate(profile: Profile | undefined, kind: Kind | undefined): boolean {
  return (
    profile !== undefined &&
    kind !== undefined &&
    mayBeTitle(kind) &&
    profile.length <= LONGEST_TITLE &&
    profile.length >= SHORTEST_TITLE
  );
}
