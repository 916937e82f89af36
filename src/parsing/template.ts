import { isProse, type Kind, LONGEST_TITLE, mayBeTitle } from './kinds';
import type { Stretch } from './page';
import { type PageSigns, pageSigns } from './page-signs';
import type { Profile } from './profile';
import { TokenCounts } from './token-counts';
import type { Words } from './tokens';

/**
 * Many pages print every story after one pattern: headline, date, author, text, "read more". A trait is
 * one part of such a pattern, told from a candidate headline and its neighbours.
 */
export const TRAITS = [
  { name: 'date-after', why: 'a date or byline follows within two lines' },
  { name: 'date-before', why: 'a date or byline stands right above' },
  { name: 'dateline', why: 'the next paragraph opens with a dateline' },
  { name: 'furniture-before', why: '"read more", a share bar or the like stands right above' },
  { name: 'furniture-after', why: '"read more" or the like follows within two lines' },
  { name: 'credit-before', why: 'a credit or an agency name closed the story above' },
  { name: 'heading-1', why: 'a Markdown heading of the first level' },
  { name: 'heading-2', why: 'a Markdown heading of the second level' },
  { name: 'heading-3', why: 'a Markdown heading of the third level or deeper' },
  { name: 'capitals', why: 'set in capitals' },
  { name: 'numbered', why: 'begins with a number' },
  { name: 'wide-gap', why: 'more blank lines above than most lines have' },
  { name: 'divider-before', why: 'a divider stands right above' },
  { name: 'caption-after', why: 'a caption or photo credit follows' },
  { name: 'pictogram', why: 'begins with a pictogram' },
  { name: 'said-twice', why: 'the next line says it again' },
  { name: 'bracketed', why: 'ends with a source or a time in brackets' },
  { name: 'title-case', why: 'set in title case' },
  { name: 'bold', why: 'set in Markdown bold' },
  { name: 'text-after', why: 'its text follows right below' },
] as const;
export type TraitName = (typeof TRAITS)[number]['name'];

/** What the first window of a text teaches about the whole. */
export interface Template {
  /** Lines that may be headlines: a title with a paragraph soon after. */
  readonly candidates: number;
  /** For each trait, how many candidates have it. */
  readonly traitCounts: readonly number[];
  /** For each trait, one bit: whether the longest title above the first paragraph has it; null where there is no such title. */
  readonly topTraits: number | null;
  /** Median length of the candidates. */
  readonly candidateLength: number;
  /** Length of the longest title among those that stand above the first paragraph; 0 where none does. */
  readonly topTitleLength: number;
  /** Its words; null where there is none. */
  readonly topTitle: Words | null;
  /** Index of the first paragraph; the number of blocks where there is none. */
  readonly firstParagraph: number;
  readonly paragraphs: number;
  readonly blocks: number;
  /** Blank lines above most blocks. */
  readonly usualGap: number;
  /** Share of blocks that have a blank line above them. */
  readonly blankShare: number;
  /** How often a short line stands in the text, by `Profile.key`. */
  readonly repeats: ReadonlyMap<number, number>;
  readonly tokenCounts: TokenCounts;
  readonly signs: PageSigns;
}

/** A candidate's first paragraph comes within this many lines (deck, byline, date, caption stand between). */
const PARAGRAPH_WITHIN = 5;

/** Learns what a text's first window teaches about the whole. */
export function learnTemplate(stretch: Stretch): Template {
  const { blocks, profiles, kinds, scans, text } = stretch;
  const lengthOf = (at: number) => profiles[at]?.length ?? 0;
  const candidates = candidateIndexes(stretch);
  const usualGap = usualGapOf(stretch);
  const traits = candidates.map(at => traitsOf(stretch, at, usualGap));
  const lengths = candidates.map(lengthOf).sort((a, b) => a - b);
  const firstText = text.indexOf(1);
  const top = topTitle(stretch, firstText);
  const tokenCounts = new TokenCounts();
  for (const words of scans) tokenCounts.add(words);
  const template = {
    candidates: candidates.length,
    traitCounts: TRAITS.map((_, trait) => traits.filter(bits => (bits >> trait) & 1).length),
    candidateLength: lengths[lengths.length >> 1] ?? 0,
    topTraits: top < 0 ? null : traitsOf(stretch, top, usualGap),
    usualGap,
    topTitleLength: lengthOf(top),
    topTitle: scans[top] ?? null,
    firstParagraph: firstText < 0 ? blocks.length : firstText,
    paragraphs: kinds.filter(isProse).length,
    blocks: blocks.length,
    blankShare: blocks.filter(({ blanksBefore }) => blanksBefore > 0).length / Math.max(1, blocks.length - 1),
    repeats: countRepeats(profiles),
    tokenCounts: tokenCounts.close(),
  };
  const isDated = (at: number) => isDate(kinds[at + 1]) || isDate(kinds[at + 2]);
  return { ...template, signs: pageSigns(stretch, template, candidates, isDated) };
}

function usualGapOf({ blocks }: Stretch): number {
  // Counted, not sorted: nearly all gaps are of one or two sizes.
  const counts = new Map<number, number>();
  for (const { blanksBefore } of blocks) counts.set(blanksBefore, (counts.get(blanksBefore) ?? 0) + 1);
  let below = 0;
  for (const [gap, count] of [...counts].sort(([a], [b]) => a - b)) {
    below += count;
    if (below > blocks.length >> 1) return gap;
  }
  return 0;
}

function isTitle({ profiles, kinds }: Stretch, at: number): boolean {
  const kind = kinds[at];
  return kind !== undefined && mayBeTitle(kind) && (profiles[at]?.length ?? 0) <= LONGEST_TITLE;
}

/** Index of the longest title above the first running text; -1 where there is none. */
function topTitle(stretch: Stretch, firstText: number): number {
  let top = -1;
  for (let at = 0; at < firstText; at++)
    if (isTitle(stretch, at) && (stretch.profiles[at]?.length ?? 0) > (stretch.profiles[top]?.length ?? 0))
      top = at;
  return top;
}

function candidateIndexes(stretch: Stretch): number[] {
  const found: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let at = stretch.kinds.length - 1; at >= 0; at--) {
    const kind = stretch.kinds[at];
    if (kind && isProse(kind)) next = at;
    else if (next - at <= PARAGRAPH_WITHIN && kind !== 'tiny' && isTitle(stretch, at)) found.push(at);
  }
  return found.reverse();
}

function countRepeats(profiles: readonly Profile[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { key } of profiles) if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

type Test = (stretch: Stretch, at: number, self: Profile, usualGap: number) => boolean;

const isDate = (kind: Kind | undefined) => kind === 'date' || kind === 'byline';

const TESTS: Readonly<Record<TraitName, Test>> = {
  'date-after': ({ kinds }, at) => isDate(kinds[at + 1]) || isDate(kinds[at + 2]),
  'date-before': ({ kinds }, at) => isDate(kinds[at - 1]),
  dateline: ({ profiles }, at) => [1, 2, 3].some(steps => profiles[at + steps]?.dateline === true),
  'furniture-before': ({ kinds }, at) => kinds[at - 1] === 'boilerplate',
  'furniture-after': ({ kinds }, at) => kinds[at + 1] === 'boilerplate' || kinds[at + 2] === 'boilerplate',
  'credit-before': ({ kinds }, at) => kinds[at - 1] === 'credit',
  'heading-1': (_, __, self) => self.headingLevel === 1,
  'heading-2': (_, __, self) => self.headingLevel === 2,
  'heading-3': (_, __, self) => self.headingLevel >= 3,
  capitals: (_, __, self) => self.letterCase === 'capitals',
  numbered: (_, __, self) => self.number !== null,
  'wide-gap': ({ blocks }, at, _, usualGap) => (blocks[at]?.blanksBefore ?? 0) > usualGap,
  'divider-before': ({ kinds }, at) => kinds[at - 1] === 'divider',
  'caption-after': ({ kinds }, at) => kinds[at + 1] === 'caption',
  pictogram: (_, __, self) => self.pictogram,
  'said-twice': ({ profiles }, at, self) => self.key !== 0 && profiles[at + 1]?.key === self.key,
  bracketed: ({ blocks }, at) => blocks[at]?.text.endsWith(')') === true,
  'title-case': (_, __, self) => self.letterCase === 'title',
  bold: ({ blocks }, at) => blocks[at]?.text.startsWith('**') === true,
  'text-after': ({ kinds, text }, at) => text[at + 1] === 1 || kinds[at + 1] === 'sentence',
};
const TESTS_IN_ORDER = TRAITS.map(({ name }) => TESTS[name]);

/**
 * The traits of the block at `at`, one bit each in the order of `TRAITS`.
 * @param usualGap `Template.usualGap`.
 */
export function traitsOf(stretch: Stretch, at: number, usualGap: number): number {
  const self = stretch.profiles[at];
  let bits = 0;
  if (self)
    for (let trait = 0; trait < TESTS_IN_ORDER.length; trait++)
      if (TESTS_IN_ORDER[trait]?.(stretch, at, self, usualGap)) bits |= 1 << trait;
  return bits;
}

/** What a first reading of a text taught about its headlines. */
export interface Pattern {
  /** One bit for each trait that (nearly) all of them share and that tells them from the page's crossheads. */
  readonly shared: number;
}

/** Fewer headlines make no pattern; and so many of them must agree. */
const FEWEST_HEADLINES = 3;
const AGREEING_SHARE = 0.75;

/** A trait that so many of the crossheads have tells nothing: a page may set all of its titles in capitals. */
const COMMON_SHARE = 0.5;

/** The pattern that a text's headlines follow, from the traits of each and of its crossheads; null where there are too few. */
export function patternOf(headlines: readonly number[], crossheads: readonly number[]): Pattern | null {
  if (headlines.length < FEWEST_HEADLINES) return null;
  let shared = 0;
  TRAITS.forEach((_, trait) => {
    const shareOf = (all: readonly number[]) =>
      all.filter(bits => (bits >> trait) & 1).length / Math.max(1, all.length);
    if (shareOf(headlines) >= AGREEING_SHARE && shareOf(crossheads) < COMMON_SHARE) shared |= 1 << trait;
  });
  return { shared };
}

/** What a candidate gains for each shared trait it has, and loses for each it lacks; more splits runs of short notes. */
const KEEPS = 1;
const BREAKS = 1;

/** How much a candidate's keeping to the pattern speaks for its being a headline, in log odds. */
export function agreement(traits: number, { shared }: Pattern): number {
  return KEEPS * bitCount(traits & shared) - BREAKS * bitCount(shared & ~traits);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
