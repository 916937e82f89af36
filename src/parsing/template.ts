import { runningText } from './gaps';
import { isProse, type Kind, LONGEST_TITLE, mayBeTitle } from './kinds';
import type { Profile } from './profile';
import { TokenCounts } from './tokens';

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
  { name: 'wide-gap', why: 'more blank lines above than elsewhere' },
  { name: 'divider-before', why: 'a divider stands right above' },
  { name: 'caption-after', why: 'a caption or photo credit follows' },
  { name: 'pictogram', why: 'begins with a pictogram' },
  { name: 'said-twice', why: 'the next line says it again' },
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
  /** Index of the first paragraph; the number of blocks where there is none. */
  readonly firstParagraph: number;
  readonly paragraphs: number;
  readonly blocks: number;
  /** Share of blocks that have a blank line above them. */
  readonly blankShare: number;
  /** How often a short line stands in the text, by `Profile.key`. */
  readonly repeats: ReadonlyMap<number, number>;
  readonly tokenCounts: TokenCounts;
}

/** A candidate's first paragraph comes within this many lines (deck, byline, date, caption stand between). */
const PARAGRAPH_WITHIN = 5;
const LONGEST_REPEATED = 160;

export function learnTemplate(profiles: readonly Profile[], kinds: readonly Kind[]): Template {
  const candidates = [...candidateIndexes(profiles, kinds)];
  const lengths = candidates.map(at => profiles[at]?.length ?? 0).sort((a, b) => a - b);
  const traits = candidates.map(at => traitsOf(profiles, kinds, at));
  const firstProse = runningText(profiles, kinds).indexOf(1);
  const tops = profiles.flatMap((_, at) => (at < firstProse && isTitle(profiles, kinds, at) ? [at] : []));
  const lengthOf = (at: number) => profiles[at]?.length ?? 0;
  const top = tops.reduce((best, at) => (best < 0 || lengthOf(at) > lengthOf(best) ? at : best), -1);
  return {
    candidates: candidates.length,
    traitCounts: TRAITS.map((_, trait) => traits.filter(bits => (bits >> trait) & 1).length),
    candidateLength: lengths[lengths.length >> 1] ?? 0,
    topTraits: top < 0 ? null : traitsOf(profiles, kinds, top),
    topTitleLength: lengthOf(top),
    firstParagraph: firstProse < 0 ? profiles.length : firstProse,
    paragraphs: kinds.filter(isProse).length,
    blocks: profiles.length,
    blankShare:
      profiles.filter(({ block }) => block.blanksBefore > 0).length / Math.max(1, profiles.length - 1),
    repeats: countRepeats(profiles),
    tokenCounts: countTokens(profiles),
  };
}

function isTitle(profiles: readonly Profile[], kinds: readonly Kind[], at: number): boolean {
  const kind = kinds[at];
  return kind !== undefined && mayBeTitle(kind) && (profiles[at]?.length ?? 0) <= LONGEST_TITLE;
}

function* candidateIndexes(profiles: readonly Profile[], kinds: readonly Kind[]): Generator<number> {
  let next = Number.POSITIVE_INFINITY;
  for (let at = kinds.length - 1; at >= 0; at--) {
    const kind = kinds[at];
    if (kind && isProse(kind)) next = at;
    else if (next - at <= PARAGRAPH_WITHIN && isTitle(profiles, kinds, at) && kind !== 'tiny') yield at;
  }
}

function countRepeats(profiles: readonly Profile[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { key, length } of profiles)
    if (length <= LONGEST_REPEATED && key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function countTokens(profiles: readonly Profile[]): TokenCounts {
  const counts = new TokenCounts();
  for (const { tokens } of profiles) counts.add(tokens.words);
  return counts.close();
}

/** The trait's bit in `traitsOf`. */
export function traitBit(name: TraitName): number {
  return 1 << TRAITS.findIndex(trait => trait.name === name);
}

type Test = (self: Profile, profiles: readonly Profile[], kinds: readonly Kind[], at: number) => boolean;

const isDate = (kind: Kind | undefined) => kind === 'date' || kind === 'byline';

const TESTS: Readonly<Record<TraitName, Test>> = {
  'date-after': (_, __, kinds, at) => isDate(kinds[at + 1]) || isDate(kinds[at + 2]),
  'date-before': (_, __, kinds, at) => isDate(kinds[at - 1]),
  dateline: (_, profiles, __, at) =>
    profiles[at + 1]?.dateline === true ||
    profiles[at + 2]?.dateline === true ||
    profiles[at + 3]?.dateline === true,
  'furniture-before': (_, __, kinds, at) => kinds[at - 1] === 'boilerplate',
  'furniture-after': (_, __, kinds, at) => kinds[at + 1] === 'boilerplate' || kinds[at + 2] === 'boilerplate',
  'credit-before': (_, __, kinds, at) => kinds[at - 1] === 'credit',
  'heading-1': self => self.headingLevel === 1,
  'heading-2': self => self.headingLevel === 2,
  'heading-3': self => self.headingLevel >= 3,
  capitals: self => self.letterCase === 'capitals',
  numbered: self => self.number !== null,
  'wide-gap': self => self.block.blanksBefore > 1,
  'divider-before': (_, __, kinds, at) => kinds[at - 1] === 'divider',
  'caption-after': (_, __, kinds, at) => kinds[at + 1] === 'caption',
  pictogram: self => self.pictogram,
  'said-twice': (self, profiles, _, at) => self.key !== 0 && profiles[at + 1]?.key === self.key,
};
const TESTS_IN_ORDER = TRAITS.map(({ name }) => TESTS[name]);

/** The traits of the block at `at`, one bit each in the order of `TRAITS`. */
export function traitsOf(profiles: readonly Profile[], kinds: readonly Kind[], at: number): number {
  const self = profiles[at];
  let bits = 0;
  if (self)
    for (let trait = 0; trait < TESTS_IN_ORDER.length; trait++)
      if (TESTS_IN_ORDER[trait]?.(self, profiles, kinds, at)) bits |= 1 << trait;
  return bits;
}
