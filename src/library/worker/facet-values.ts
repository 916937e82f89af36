import { lengthOf, primaryLanguage } from '../../model/filter-values';
import { readingMinutes } from '../../model/reading-time';
import { withAncestors } from '../../model/region';
import type { Tags } from '../../model/tags';
import { TOPICS } from '../../model/topic';
import type { Entry } from './entry';

/** What an article is filed by; its head taken once, since an entry makes it anew with each call. */
export type Filed = Pick<Entry, 'head' | 'reading' | 'source'>;

const SLUG_OF_CODE: ReadonlyMap<string, string> = new Map(TOPICS.map(({ code, slug }) => [code, slug]));

/**
 * Codes of all regions an article is about: its countries, what bodies stand for, and what lies around them. The first
 * is where the story plays.
 */
function mainRegions({ main, regions }: Tags): string[] {
  const codes: string[] = [];
  for (const { country } of main) codes.push(...withAncestors(country));
  for (const { region } of regions) codes.push(...withAncestors(region));
  return codes;
}

function allRegions(tags: Tags): string[] {
  const codes = mainRegions(tags);
  for (const { country } of tags.mentioned) codes.push(...withAncestors(country));
  return codes;
}

/** Where the story plays: its first country, or else the region that a body stands for. */
export function firstPlace({ main, regions }: Tags): string | null {
  return main[0]?.country ?? regions[0]?.region ?? null;
}

/** The values that an article has in each facet; `mentioned` takes the place of `region` where mentions count. */
export const FACET_VALUES = {
  region: ({ head: { tags } }: Filed) => mainRegions(tags),
  mentioned: ({ head: { tags } }: Filed) => allRegions(tags),
  topic: ({ head: { tags } }: Filed) => tags.topics.flatMap(({ topic }) => SLUG_OF_CODE.get(topic) ?? []),
  state: ({ reading: { read, starred } }: Filed) => [
    read ? 'read' : 'unread',
    ...(starred ? ['starred'] : []),
  ],
  source: ({ source }: Filed) => [source.record.id],
  language: ({ head }: Filed) => [primaryLanguage(head.language)],
  length: ({ head }: Filed) => [lengthOf(readingMinutes(head.words))],
} as const;

export type FacetName = keyof typeof FACET_VALUES;

/** What changes with an article's tags. */
export const TAG_FACETS = ['region', 'mentioned', 'topic'] as const;
