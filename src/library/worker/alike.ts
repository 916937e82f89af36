import type { TagEdit } from '../../model/correction';
import type { Tags } from '../../model/tags';
import { TOPICS } from '../../model/topic';
import type { Likeness } from '../article-protocol';
import type { Entry } from './entry';

/** Other articles that an edit of one fits as well, and what makes them like it. */
export interface AlikeEntries {
  readonly likeness: Likeness;
  readonly entries: readonly Entry[];
}

/**
 * The articles like the one that is edited. Where a name is read otherwise: those that have the name and read it
 * as this one did. Where a tag is removed: those told by the same word before all others. Where a tag is added:
 * those that mention the country too, or else those with just the same tags.
 */
export function alike(entry: Entry, edit: TagEdit, entries: readonly Entry[]): AlikeEntries {
  const likeness = likenessOf(entry, edit);
  const isLike = likeness && TESTS[likeness.kind];
  return {
    likeness: likeness ?? { kind: 'none' },
    entries: isLike ? entries.filter(other => other !== entry && isLike(other, edit, entry)) : [],
  };
}

function likenessOf({ found }: Entry, edit: TagEdit): Likeness | null {
  if (edit.kind === 'read') return { kind: 'name', word: edit.name };
  if (edit.kind === 'add') {
    return { kind: found.mentioned.some(({ country }) => country === edit.value) ? 'mention' : 'tags' };
  }
  const word = wordOf(found, edit);
  return word === null ? null : { kind: 'word', word };
}

type Test = (other: Entry, edit: TagEdit, entry: Entry) => boolean;

const TESTS: Readonly<Record<Likeness['kind'], Test | null>> = {
  name: ({ head: { tags } }, edit) =>
    edit.kind === 'read' &&
    tags.mentioned.some(({ country, homonyms }) => country !== edit.country && homonyms.includes(edit.name)),
  word: ({ head: { tags } }, edit, { found }) => {
    if (edit.kind === 'read') return false;
    const word = wordOf(tags, edit);
    return word !== null && word.toLowerCase() === wordOf(found, edit)?.toLowerCase();
  },
  mention: ({ head: { tags } }, edit) =>
    edit.kind === 'add' &&
    tags.mentioned.some(({ country }) => country === edit.value) &&
    tags.main.every(({ country }) => country !== edit.value),
  tags: (other, edit, entry) =>
    edit.kind === 'add' && namesOf(other.found) === namesOf(entry.found) && !hasTag(other.head.tags, edit),
  none: null,
};

type AddOrRemove = Exclude<TagEdit, { kind: 'read' }>;

/** All tags by the group of an edit, each under the value that filters call it by. */
function tagsOf(tags: Tags, group: AddOrRemove['group']): { value: string; word: string | null }[] {
  if (group === 'topic') {
    return tags.topics.map(({ topic, word }) => ({
      value: TOPICS.find(({ code }) => code === topic)?.slug ?? '',
      word,
    }));
  }
  return [
    ...tags.main.map(({ country, word }) => ({ value: country, word })),
    ...tags.regions.map(({ region, word }) => ({ value: region, word })),
  ];
}

/** The word that says most for the tag of an edit; null where there is no such tag, or the reader added it. */
function wordOf(tags: Tags, { group, value }: AddOrRemove): string | null {
  return tagsOf(tags, group).find(tag => tag.value === value)?.word ?? null;
}

function hasTag(tags: Tags, { group, value }: AddOrRemove): boolean {
  return tagsOf(tags, group).some(tag => tag.value === value);
}

/** The names of all tags, in one order. */
function namesOf(tags: Tags): string {
  return [...tagsOf(tags, 'region'), ...tagsOf(tags, 'topic')]
    .map(({ value }) => value)
    .sort()
    .join(' ');
}
