import type { Likeness, Rule, TagEdit } from '../../model/correction';
import type { Tags } from '../../model/tags';
import { TOPICS } from '../../model/topic';

/**
 * What makes other articles like one that is edited. Where a name is read otherwise: that they have the name, and
 * read it as this one did. Where a tag is removed: that it is told by the same word before all others. Where a tag
 * is added: that they mention the country too, or else have just the same tags.
 * @param found the article's tags as they were found: those that readers corrected change with every correction
 * @returns null where a tag is removed that the article was not found to have
 */
export function likenessOf(found: Tags, edit: TagEdit): Likeness | null {
  if (edit.kind === 'read') return { kind: 'name', word: edit.name };
  if (edit.kind === 'add') {
    const isMentioned = found.mentioned.some(({ country }) => country === edit.value);
    return isMentioned ? { kind: 'mention' } : { kind: 'tags', tags: namesOf(found) };
  }
  const word = wordOf(found, edit);
  return word === null ? null : { kind: 'word', word };
}

/** Whether a rule is for an article with these tags, as they were found. */
export function isAlike(found: Tags, { likeness, edits: [edit] }: Pick<Rule, 'likeness' | 'edits'>): boolean {
  if (!edit) return false;
  switch (likeness.kind) {
    case 'name':
      return edit.kind === 'read' && readsOtherwise(found, edit);
    case 'word':
      return edit.kind !== 'read' && wordOf(found, edit)?.toLowerCase() === likeness.word.toLowerCase();
    case 'mention':
      return (
        edit.kind === 'add' &&
        found.mentioned.some(({ country }) => country === edit.value) &&
        !found.main.some(({ country }) => country === edit.value)
      );
    case 'tags':
      return edit.kind === 'add' && namesOf(found) === likeness.tags;
  }
}

function readsOtherwise({ mentioned }: Tags, { name, country }: Extract<TagEdit, { kind: 'read' }>): boolean {
  return mentioned.some(tag => tag.country !== country && tag.homonyms.includes(name));
}

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

/** The word that says most for the tag of an edit; null where there is no such tag. */
function wordOf(tags: Tags, { group, value }: AddOrRemove): string | null {
  return tagsOf(tags, group).find(tag => tag.value === value)?.word ?? null;
}

/** The values of all tags, in one order. */
function namesOf(tags: Tags): string {
  return [...tagsOf(tags, 'region'), ...tagsOf(tags, 'topic')]
    .map(({ value }) => value)
    .sort()
    .join(' ');
}
