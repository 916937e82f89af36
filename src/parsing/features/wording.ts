import { carryOver, echoBack, namesCarriedOver, reachOf } from '../cohesion';
import type { Kind } from '../kinds';
import { FAR, type Page } from '../page';
import { type Feature, ranged } from './feature';

/** Only lines that may be a title or stand for one are compared with the paragraphs above them, and those around them. */
function ofShort(measure: (page: Page, at: number) => number | null) {
  return (page: Page, at: number): number | null =>
    page.text[at] === 0 && page.fromText[at] !== FAR && COMPARED.has(page.kinds[at])
      ? measure(page, at)
      : null;
}

const COMPARED: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'heading',
  'numbered',
  'colon',
  'question',
  'title',
  'name',
  'tiny',
  'caption',
  'sentence',
  'bullet',
  'short-paragraph',
]);

/** What `toPage` has worked out. */
function known(echoes: ArrayLike<number>, at: number): number | null {
  const echo = echoes[at] ?? -1;
  return echo < 0 ? null : echo;
}

const SHARES = [0.001, 0.12, 0.25, 0.4, 0.6, 0.8];
const SMALL_SHARES = [0.03, 0.07, 0.12, 0.18, 0.25, 0.35];

/** Which words come back: lexical cohesion. */
export const WORDING: readonly Feature[] = [
  ranged('echo-ahead', "a headline's words come back in the paragraphs under it", SHARES, (page, at) =>
    known(page.echo, at),
  ),
  ranged('echo-back', "a crosshead's words were in the paragraphs above", SHARES, ofShort(echoBack)),
  ranged('carry-over', 'another story has other words', SMALL_SHARES, ofShort(carryOver)),
  ranged(
    'names-carried-over',
    'another story has other people',
    [0.001, 0.1, 0.2, 0.35, 0.5],
    ofShort(namesCarriedOver),
  ),
  ranged(
    'title-reach',
    "the page's own title comes back in the sections of its one article",
    SHARES,
    (page, at) =>
      page.template.topTitle &&
      page.traits[at] !== undefined &&
      (page.echo[at] ?? -1) >= 0 &&
      page.offset + at > page.template.firstParagraph
        ? reachOf(page, page.template.topTitle, at)
        : null,
  ),
  ranged('paragraph-echo-back', 'a paragraph of another matter has other words', SMALL_SHARES, (page, at) =>
    known(page.paragraphEcho, at),
  ),
];
