import { lengthOf, primaryLanguage } from '../../model/filter-values';
import { readingMinutes } from '../../model/reading-time';
import { withAncestors } from '../../model/region';
import type { Tags } from '../../model/tags';
import { TOPICS } from '../../model/topic';
import type { Entry } from './catalogue';

const SLUG_OF_CODE: ReadonlyMap<string, string> = new Map(TOPICS.map(({ code, slug }) => [code, slug]));

/** Codes of all regions an article is about: its countries, what bodies stand for, and what lies around them. */
export function mainRegions({ main, regions }: Tags): string[] {
  return [...main.map(({ country }) => country), ...regions.map(({ region }) => region)].flatMap(
    withAncestors,
  );
}

/** Where the story plays: its first country, or else the region that a body stands for. */
export function firstPlace({ main, regions }: Tags): string | null {
  return main[0]?.country ?? regions[0]?.region ?? null;
}

/** The values that an article has in each facet; `mentioned` takes the place of `region` where mentions count. */
export const FACET_VALUES = {
  region: ({ article: { tags } }: Entry) => mainRegions(tags),
  mentioned: ({ article: { tags } }: Entry) => [
    ...mainRegions(tags),
    ...tags.mentioned.flatMap(({ country }) => withAncestors(country)),
  ],
  topic: ({ article }: Entry) => article.tags.topics.flatMap(({ topic }) => SLUG_OF_CODE.get(topic) ?? []),
  state: ({ reading: { read, starred } }: Entry) => [
    read ? 'read' : 'unread',
    ...(starred ? ['starred'] : []),
  ],
  source: ({ source }: Entry) => [source.record.id],
  language: ({ article }: Entry) => [primaryLanguage(article.language)],
  length: ({ article }: Entry) => [lengthOf(readingMinutes(article.words))],
} as const;

export type FacetName = keyof typeof FACET_VALUES;

/** What changes with an article's tags. */
export const TAG_FACETS = ['region', 'mentioned', 'topic'] as const;
