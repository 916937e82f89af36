import type { Likeness, TagEdit } from '../model/correction';
import { regionName } from '../model/region';
import type { Explained, ExplainedTags, Sense, Tags } from '../model/tags';
import { TOPICS } from '../model/topic';
import { weighedWords } from '../model/weighed-words';

/** A tag as the page shows it, whatever its kind. */
export interface ShownTag {
  readonly group: 'region' | 'topic';
  /** ISO or M49 code, or topic slug, as the filters call it. */
  readonly value: string;
  /** "Georgia", "Europe"; of a topic the short name. */
  readonly name: string;
}

/** A tag with what speaks for it. */
export type ExplainedTag = Explained<ShownTag>;

/** The places and topics that an article is about: countries, regions, topics, each the best first. */
export function shownTags(tags: ExplainedTags): ExplainedTag[];
export function shownTags(tags: Tags): ShownTag[];
export function shownTags({ main, regions, topics }: Tags): ShownTag[] {
  return [
    ...main.map(tag => ({ ...tag, ...placeTag(tag.country) })),
    ...regions.map(tag => ({ ...tag, ...placeTag(tag.region) })),
    ...topics.flatMap(tag => {
      const known = TOPICS.find(({ code }) => code === tag.topic);
      return known ? [{ ...tag, group: 'topic' as const, value: known.slug, name: known.short }] : [];
    }),
  ];
}

function placeTag(code: string): ShownTag {
  return { group: 'region', value: code, name: regionName(code) };
}

/** A tag's name among the tags of an article. */
export function tagKey({ group, value }: Pick<ShownTag, 'group' | 'value'>): string {
  return `${group} ${value}`;
}

/** Countries that an article mentions without being about them. */
export function mentionedOnly({ main, mentioned }: Tags): string[] {
  return mentioned
    .map(({ country }) => country)
    .filter(code => main.every(({ country }) => country !== code));
}

/** Of a great city there are namesakes by the dozen; more buttons than these nobody reads. */
const MOST_READINGS = 4;

/** A name that speaks for a place, read otherwise. */
export interface OtherReading {
  readonly edit: Extract<TagEdit, { kind: 'read' }>;
  /** "“Georgia” here is a state or province: United States". */
  readonly label: string;
}

/** How else the names that speak for a place can be read, those of the weightiest name first. */
export function otherReadings({ value, evidence }: ExplainedTag): OtherReading[] {
  const homonyms = new Map(
    weighedWords(evidence).flatMap(({ evidence: [first] }) =>
      first?.homonym ? [[first.homonym.name, first.homonym.senses]] : [],
    ),
  );
  return [...homonyms]
    .flatMap(([name, senses]) =>
      senses
        .filter(({ country }) => country !== value)
        .map(({ country, level }) => ({
          edit: { kind: 'read' as const, name, country },
          label: `“${name}” here is ${LEVELS[level]}: ${regionName(country)}`,
        })),
    )
    .slice(0, MOST_READINGS);
}

const LEVELS: Readonly<Record<Sense['level'], string>> = {
  country: 'the country',
  division: 'a state or province',
  city: 'a town',
  other: 'elsewhere',
};

/** What the reader did to the tags, in words: "not Georgia", "Sport added", "“Georgia” is read as United States". */
export function editLabel(edit: TagEdit): string {
  if (edit.kind === 'read') return `“${edit.name}” is read as ${regionName(edit.country)}`;
  const topic = TOPICS.find(({ slug }) => slug === edit.value)?.short;
  const name = edit.group === 'topic' ? (topic ?? edit.value) : regionName(edit.value);
  return edit.kind === 'add' ? `${name} added` : `not ${name}`;
}

/** What makes articles alike, behind "articles": "naming “Georgia”", "mentioning it". */
export function likenessLabel(likeness: Likeness): string {
  switch (likeness.kind) {
    case 'name':
      return `naming “${likeness.word}”`;
    case 'word':
      return `told by “${likeness.word}”`;
    case 'mention':
      return 'mentioning it';
    case 'tags':
      return likeness.tags === '' ? 'without places and topics' : 'with the same places and topics';
  }
}
