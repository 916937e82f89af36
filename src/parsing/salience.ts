import type { Stretch } from './page';

/** A headline of this length needs no more. */
const FULL_LENGTH = 70;
/** What each sign counts beside full length; set by hand. */
const ECHO = 1.2;
/** A word or two come back by chance. */
const ECHO_LENGTH = 40;
const NOTE_AFTER = 0.4;
const IN_CAPITALS = -0.2;
const NAME = -0.6;
/** More capitalised words are a headline in title case. */
const LONGEST_NAME = 3;
const UNFINISHED = -0.3;
/** The second of two titles is a deck. */
const UNDER_TITLE = -0.3;
const TITLE_LENGTH = 25;
/** A date or byline stands within so many lines. */
const NOTE_WITHIN = 2;

/**
 * How much a title looks like the headline of the text under it, next to the other lines above that text: kickers
 * are short and in capitals, captions name people, and the words of a headline come back.
 * @param echo Share of its words that come back (`echoAhead`).
 */
export function salienceOf({ profiles, kinds }: Stretch, at: number, echo: number): number {
  const profile = profiles[at];
  if (!profile) return 0;
  let isNoted = false;
  for (let next = at + 1; next <= at + NOTE_WITHIN; next++)
    if (kinds[next] === 'date' || kinds[next] === 'byline') isNoted = true;
  const above = profiles[at - 1];
  const isUnderTitle =
    kinds[at - 1] === 'title' &&
    above !== undefined &&
    above.length >= TITLE_LENGTH &&
    above.letterCase !== 'capitals';
  return (
    Math.min(profile.length, FULL_LENGTH) / FULL_LENGTH +
    ECHO * Math.max(0, echo) * Math.min(1, profile.length / ECHO_LENGTH) +
    (isNoted ? NOTE_AFTER : 0) +
    (profile.letterCase === 'capitals' ? IN_CAPITALS : 0) +
    (kinds[at] === 'name' && profile.words <= LONGEST_NAME ? NAME : 0) +
    (isUnderTitle ? UNDER_TITLE : 0) +
    (profile.ending === ':' || profile.ending === ',' ? UNFINISHED : 0)
  );
}
