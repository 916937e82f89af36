import type { TagEdit } from '../../model/correction';
import type { Evidence, Tags } from '../../model/tags';
import { TOPICS } from '../../model/topic';
import { weighedWords } from '../../model/weighed-words';
import type { Likeness } from '../protocol';
import type { Entry } from './catalogue';

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
  const word = leadingWord(evidenceOf(found, edit));
  return word === null ? null : { kind: 'word', word };
}

type Test = (other: Entry, edit: TagEdit, entry: Entry) => boolean;

const TESTS: Readonly<Record<Likeness['kind'], Test | null>> = {
  name: ({ article: { tags } }, edit) =>
    edit.kind === 'read' &&
    tags.mentioned.some(
      ({ country, evidence }) =>
        country !== edit.country && evidence.some(({ homonym }) => homonym?.name === edit.name),
    ),
  word: ({ article: { tags } }, edit, { found }) => {
    if (edit.kind === 'read') return false;
    const word = leadingWord(evidenceOf(tags, edit));
    return word !== null && isSame(word, leadingWord(evidenceOf(found, edit)));
  },
  mention: ({ article: { tags } }, edit) =>
    edit.kind === 'add' &&
    tags.mentioned.some(({ country }) => country === edit.value) &&
    tags.main.every(({ country }) => country !== edit.value),
  tags: (other, edit, entry) =>
    edit.kind === 'add' && namesOf(other.found) === namesOf(entry.found) && !hasTag(other.article.tags, edit),
  none: null,
};

type AddOrRemove = Exclude<TagEdit, { kind: 'read' }>;

/** All tags by the group of an edit, each under the value that filters call it by. */
function tagsOf(tags: Tags, group: AddOrRemove['group']) {
  if (group === 'topic') {
    return tags.topics.map(({ topic, evidence }) => ({
      value: TOPICS.find(({ code }) => code === topic)?.slug ?? '',
      evidence,
    }));
  }
  return [
    ...tags.main.map(({ country, evidence }) => ({ value: country, evidence })),
    ...tags.regions.map(({ region, evidence }) => ({ value: region, evidence })),
  ];
}

function evidenceOf(tags: Tags, { group, value }: AddOrRemove): readonly Evidence[] {
  return tagsOf(tags, group).find(tag => tag.value === value)?.evidence ?? [];
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

function leadingWord(evidence: readonly Evidence[]): string | null {
  return weighedWords(evidence)[0]?.text ?? null;
}

function isSame(word: string, other: string | null): boolean {
  return word.toLowerCase() === other?.toLowerCase();
}
