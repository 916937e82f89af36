import { KINDS } from '../kinds';
import type { Page } from '../page';
import type { Profile } from '../profile';
import { choice, type Feature, flag, ranged } from './feature';

const self = (page: Page, at: number): Profile | undefined => page.profiles[at];
const NO_PROFILE = 0;

/** What the block itself looks like. */
export const APPEARANCE: readonly Feature[] = [
  choice('kind', 'what the line looks like at first glance', KINDS, (page, at) => page.kinds[at] ?? null),
  ranged(
    'length',
    'headlines run to 30 to 110 letters, crossheads are shorter, paragraphs longer',
    [4, 8, 16, 26, 40, 60, 85, 115, 160, 250, 450],
    (page, at) => self(page, at)?.length ?? NO_PROFILE,
  ),
  choice(
    'ending',
    'headlines rarely end in a full stop',
    ['.', '?', '!', ':', ',', '…', ''],
    (page, at) => self(page, at)?.ending ?? '',
  ),
  choice(
    'case',
    'headlines are often in capitals or title case',
    ['none', 'capitals', 'title', 'sentence', 'lower'],
    (page, at) => self(page, at)?.letterCase ?? null,
  ),
  ranged(
    'sentences',
    'more than one sentence makes a paragraph',
    [1, 2, 3],
    (page, at) => self(page, at)?.sentences ?? 0,
  ),
  ranged('heading-level', 'Markdown says so', [1, 2, 3, 4], (page, at) => self(page, at)?.headingLevel ?? 0),
  flag('bullet', 'a list item', (page, at) => self(page, at)?.bullet === true),
  flag(
    'numbered',
    'an item of a numbered list, or a numbered story',
    (page, at) => self(page, at)?.number !== null,
  ),
  flag(
    'dateline',
    'a story opens with the place and a dash',
    (page, at) => self(page, at)?.dateline === true,
  ),
  flag('holds-date', 'a date stands in the line', (page, at) => self(page, at)?.notes.holdsDate === true),
  flag('link', 'an address of the web or of mail', (page, at) => self(page, at)?.link === true),
  flag('name-only', 'nothing but a name', (page, at) => self(page, at)?.notes.nameOnly === true),
  flag('credit', 'says who contributed', (page, at) => self(page, at)?.notes.credit === true),
  flag(
    'caption',
    'says what a picture shows or whose it is',
    (page, at) => self(page, at)?.notes.caption === true,
  ),
  flag(
    'figures',
    'prices, counts and marks without a word',
    (page, at) => self(page, at)?.words === 0 || self(page, at)?.figures === true,
  ),
  ranged(
    'digits',
    'tables, scores and weather are figures with a few words',
    [0.06, 0.12, 0.2, 0.35],
    (page, at) => {
      const digits = self(page, at)?.digits ?? 0;
      return digits === 0 ? null : digits;
    },
  ),
  flag('quote', 'begins with a quotation mark', (page, at) => self(page, at)?.quote === true),
  flag('pictogram', 'begins with a pictogram', (page, at) => self(page, at)?.pictogram === true),
  choice(
    'boilerplate',
    'wording that pages use around their stories',
    [
      'newsletter',
      'share',
      'navigation',
      'account',
      'comments',
      'related',
      'read-more',
      'copyright',
      'cookies',
      'advertisement',
      'author-note',
      'contact',
    ],
    (page, at) => self(page, at)?.notes.boilerplate ?? null,
  ),
  flag('greeting', 'newsletters greet their readers', (page, at) => self(page, at)?.notes.greeting === true),
  flag('pipes', 'bars part the entries of a menu', (page, at) => (self(page, at)?.bars ?? 0) > 2),
];
