import { readingMinutes } from '../model/reading-time';
import { counted } from '../ui/format-count';
import { bottomOf } from './scroller';

/** The part of an article in which one reads on, for those who measure it. */
const BODY = '[data-body]';

/** How much of an article's body has come to the lower edge of the screen, from 0 to 1. */
export function seenOf(article: Element, scroller: Element): number {
  const body = article.querySelector(BODY)?.getBoundingClientRect();
  if (!body || body.height === 0) return 1;
  return Math.min(1, Math.max(0, (bottomOf(scroller) - body.top) / body.height));
}

/** "4 minutes left", of so many words, when so much of them has been seen. */
export function timeLeft(words: number, seen: number): string {
  if (seen >= 1) return 'At the end';
  return `${counted(readingMinutes(words * (1 - seen)), 'minute')} left`;
}
