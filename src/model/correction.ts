/**
 * What a reader says about the tags of an article. Values are those of the filters: ISO or M49 codes, topic
 * slugs. `read` says what a name stands for: "Georgia" in this article is in the US.
 */
export type TagEdit =
  | { readonly kind: 'add' | 'remove'; readonly group: 'region' | 'topic'; readonly value: string }
  | { readonly kind: 'read'; readonly name: string; readonly country: string };

/**
 * What makes articles alike for an edit: that they have the name it reads otherwise; that the same word tells the
 * tag it removes; that they mention the country it adds; that they have just the same tags.
 */
export type Likeness =
  | { readonly kind: 'name' | 'word'; readonly word: string }
  | { readonly kind: 'mention' }
  /** The values of all tags, in one order, joined by a space; '' for articles without any. */
  | { readonly kind: 'tags'; readonly tags: string };

/** It belongs to an article's id and source, or to all articles that are alike; so it outlives a new reading of the sources. */
export interface Correction {
  /** `EVERYWHERE` where it is a rule for all that are alike, those that are yet to come among them. */
  readonly source: string;
  /** Of a rule, its name. */
  readonly article: string;
  /** In the order in which they were made; without any, the tags stand as they were found. A rule has one. */
  readonly edits: readonly TagEdit[];
  /** Of a rule: what makes articles alike. */
  readonly likeness?: Likeness;
}

/** A correction of all articles that are alike. */
export interface Rule extends Correction {
  readonly likeness: Likeness;
}

/** The source of a rule. */
export const EVERYWHERE = '*';

/** A rule that makes an edit in all articles that are alike; the later of two about the same replaces the other. */
export function ruleOf(edit: TagEdit, likeness: Likeness): Rule {
  const of = 'word' in likeness ? likeness.word : 'tags' in likeness ? likeness.tags : '';
  const article = [likeness.kind, of, subjectOf(edit)].filter(part => part !== '').join(', ');
  return { source: EVERYWHERE, article, edits: [edit], likeness };
}

/** Whether a correction is for all articles that are alike. */
export function isRule(correction: Correction): correction is Rule {
  return correction.source === EVERYWHERE && correction.likeness !== undefined;
}

/** What an edit is about: the later of two about the same replaces the other. */
function subjectOf(edit: TagEdit): string {
  return edit.kind === 'read' ? `name ${edit.name}` : `${edit.group} ${edit.value}`;
}

/** Whether two edits say the same. */
export function isSameEdit(a: TagEdit, b: TagEdit): boolean {
  if (a.kind !== b.kind || subjectOf(a) !== subjectOf(b)) return false;
  return a.kind !== 'read' || b.kind !== 'read' || a.country === b.country;
}

/** The edits with one more; an earlier one about the same tag or name gives way. */
export function withEdit(edits: readonly TagEdit[], edit: TagEdit): TagEdit[] {
  return [...withoutEdit(edits, edit), edit];
}

/** The edits without the one about the same tag or name. */
export function withoutEdit(edits: readonly TagEdit[], edit: TagEdit): TagEdit[] {
  return edits.filter(other => subjectOf(other) !== subjectOf(edit));
}
