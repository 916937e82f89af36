import { carryOver, echoAhead, echoBack, namesCarriedOver } from '../cohesion';
import { LONGEST_TITLE } from '../kinds';
import type { Page } from '../page';
import { type Feature, ranged } from './feature';

/** Only lines short enough to be a title or a caption are compared with the paragraphs around them. */
function ofShort(measure: (page: Page, at: number) => number | null) {
  return (page: Page, at: number): number | null =>
    (page.profiles[at]?.length ?? 0) <= LONGEST_TITLE ? measure(page, at) : null;
}

/** Long paragraphs speak of what the ones above spoke of, unless they are of another story or of none. */
function ofLong(measure: (page: Page, at: number) => number | null) {
  return (page: Page, at: number): number | null =>
    (page.profiles[at]?.length ?? 0) > LONGEST_TITLE ? measure(page, at) : null;
}

const SHARES = [0.001, 0.12, 0.25, 0.4, 0.6, 0.8];
const SMALL_SHARES = [0.03, 0.07, 0.12, 0.18, 0.25, 0.35];

/** Which words come back: lexical cohesion. */
export const WORDING: readonly Feature[] = [
  ranged('echo-ahead', "a headline's words come back in the paragraphs under it", SHARES, ofShort(echoAhead)),
  ranged('echo-back', "a crosshead's words were in the paragraphs above", SHARES, ofShort(echoBack)),
  ranged('carry-over', 'another story has other words', SMALL_SHARES, ofShort(carryOver)),
  ranged(
    'names-carried-over',
    'another story has other people',
    [0.001, 0.1, 0.2, 0.35, 0.5],
    ofShort(namesCarriedOver),
  ),
  ranged(
    'paragraph-echo-back',
    'a paragraph of another matter has other words',
    SMALL_SHARES,
    ofLong(echoBack),
  ),
];
