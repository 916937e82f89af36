/**
 * What a reader says about the tags of an article. Values are those of the filters: ISO or M49 codes, topic
 * slugs. `read` says what a name stands for: "Georgia" in this article is in the US.
 */
export type TagEdit =
  | { readonly kind: 'add' | 'remove'; readonly group: 'region' | 'topic'; readonly value: string }
  | { readonly kind: 'read'; readonly name: string; readonly country: string };

/** It belongs to the article's id and source, so it outlives a new reading of the source. */
export interface Correction {
  readonly source: string;
  readonly article: string;
  /** In the order in which they were made; without any, the tags stand as they were found. */
  readonly edits: readonly TagEdit[];
}

/** What an edit is about: the later of two about the same replaces the other. */
function subjectOf(edit: TagEdit): string {
  return edit.kind === 'read' ? `name ${edit.name}` : `${edit.group} ${edit.value}`;
}

/** The edits with one more; an earlier one about the same tag or name gives way. */
export function withEdit(edits: readonly TagEdit[], edit: TagEdit): TagEdit[] {
  return [...withoutEdit(edits, edit), edit];
}

/** The edits without the one about the same tag or name. */
export function withoutEdit(edits: readonly TagEdit[], edit: TagEdit): TagEdit[] {
  return edits.filter(other => subjectOf(other) !== subjectOf(edit));
}
