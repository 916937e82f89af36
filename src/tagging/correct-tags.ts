import type { TagEdit } from '../model/correction';
import { REGIONS } from '../model/region';
import type { CountryTag, Tags } from '../model/tags';
import { TOPICS } from '../model/topic';
import type { Readings } from './places/resolve-mentions';

/** What names stand for by these edits, for the tagger to read the article by. */
export function readingsOf(edits: readonly TagEdit[]): Readings {
  return new Map(edits.flatMap(edit => (edit.kind === 'read' ? [[edit.name, edit.country]] : [])));
}

/**
 * The tags with what the reader added and without what the reader removed.
 * @param tags as the tagger gives them, the edits' readings heeded
 */
export function correctTags<Some extends Tags>(tags: Some, edits: readonly TagEdit[]): Some {
  let corrected: Tags = tags;
  for (const edit of edits) if (edit.kind !== 'read') corrected = correctTag(corrected, edit);
  // What is added comes with evidence, though with none, so explained tags stay explained.
  return corrected as Some;
}

function correctTag(tags: Tags, edit: AddOrRemove): Tags {
  if (edit.group === 'topic') return { ...tags, topics: correctTopics(tags, edit) };
  const isCountry = REGIONS.get(edit.value)?.level === 'country';
  return isCountry ? correctCountry(tags, edit) : { ...tags, regions: correctRegions(tags, edit) };
}

type AddOrRemove = Exclude<TagEdit, { kind: 'read' }>;

/** What the reader added rests on no word of the text. It comes last, since lists are best first. */
const ADDED = { score: 0, word: null, homonyms: [], evidence: [] } as const;

function correctTopics({ topics }: Tags, { kind, value }: AddOrRemove): Tags['topics'] {
  const topic = TOPICS.find(({ slug }) => slug === value)?.code;
  if (kind === 'remove') return topics.filter(tag => tag.topic !== topic);
  return !topic || topics.some(tag => tag.topic === topic) ? topics : [...topics, { topic, ...ADDED }];
}

function correctRegions({ regions }: Tags, { kind, value }: AddOrRemove): Tags['regions'] {
  if (kind === 'remove') return regions.filter(tag => tag.region !== value);
  return regions.some(tag => tag.region === value) ? regions : [...regions, { region: value, ...ADDED }];
}

/** A country that the article mentions anyway comes with the words that do; one that is removed is not mentioned either. */
function correctCountry(tags: Tags, { kind, value }: AddOrRemove): Tags {
  const without = (list: readonly CountryTag[]) => list.filter(({ country }) => country !== value);
  if (kind === 'remove') return { ...tags, main: without(tags.main), mentioned: without(tags.mentioned) };
  if (tags.main.some(({ country }) => country === value)) return tags;
  const known = tags.mentioned.find(({ country }) => country === value);
  const tag = known ?? { country: value, ...ADDED };
  return {
    ...tags,
    main: [...tags.main, tag],
    mentioned: known ? tags.mentioned : [...tags.mentioned, tag],
  };
}
