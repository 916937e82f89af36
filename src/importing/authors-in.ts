import { findDate, isDateLine } from '../parsing/vocabulary/dates';

/** What ends the names in a byline: a bar, a bullet, the number of comments, buttons. */
const END = /\s*(?:[|•·\n<]|\s[–—-]\s|\d+\s*comments?\b|\bfollow\s|\bprint\b|\be-?mail\b|@\w).*$/is;
/** What stands between the names and the date behind them. */
const BEFORE_DATE =
  /(?:[\s,;:/(–—-]|\b(?:on|at|am|published|posted|updated|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?))+$/i;
/** "Posted on June 19, 2024 at 10:02 am by Jane Doe" */
const BEHIND_DATE = /^.{0,40}?((?<!\p{L})(?:by|von|par|por|di|door|av)\s\p{L}.*)/iu;
/** `lefigaro.fr`, an address, "Authors": no person. */
const NOBODY = /^(?:https?:.*|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|authors?|admin|staff)$/i;
const LONGEST = 120;
/** What stands further behind names nobody. */
const LONGEST_LINE = 400;

/**
 * Who is named by what a page gives for its byline, which may hold date, time and buttons besides: of "By Jane Doe | June 19,
 * 2024 | 12 comments" it is "By Jane Doe".
 * @param publisher is no author
 * @returns a part of the text, with single spaces; '' where nobody is named
 */
export function authorsIn(text: string, publisher: string): string {
  const line = text.slice(0, LONGEST_LINE).replace(/\s+/g, ' ').trim();
  if (isDateLine(line)) return '';
  const date = findDate(line);
  const named = (text: string) => text.replace(END, '').replace(BEFORE_DATE, '').trim();
  const behind = date ? (BEHIND_DATE.exec(line.slice(date.end))?.[1] ?? '') : '';
  const names = named(date ? line.slice(0, date.start) : line) || named(behind);
  const isSomebody = /\p{L}{2}/u.test(names) && names.length <= LONGEST && !NOBODY.test(names);
  return isSomebody && names.toLowerCase() !== publisher.toLowerCase() ? names : '';
}
