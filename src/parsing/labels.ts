/**
 * What a block can be. `aside` is boilerplate, outside an article or in the middle of one; `lead-in` is
 * the kicker, date or byline above a headline; `meta` a byline, date line or credit within the article.
 */
export const LABELS = [
  'aside',
  'lead-in',
  'headline',
  'headline-continued',
  'deck',
  'meta',
  'caption',
  'crosshead',
  'body',
] as const;
export type Label = (typeof LABELS)[number];

/**
 * The states of the chain. Labels within an article exist twice, before its first paragraph (`head`) and
 * after it: so the chain itself knows that a headline without a paragraph of its own is no article, and
 * that after boilerplate in the middle the same article goes on.
 */
export interface State {
  readonly label: Label;
  readonly where: 'outside' | 'head' | 'body';
}

export const STATES: readonly State[] = [
  { label: 'aside', where: 'outside' },
  { label: 'lead-in', where: 'outside' },
  { label: 'headline', where: 'head' },
  { label: 'headline-continued', where: 'head' },
  { label: 'deck', where: 'head' },
  { label: 'meta', where: 'head' },
  { label: 'caption', where: 'head' },
  { label: 'aside', where: 'head' },
  { label: 'crosshead', where: 'head' },
  { label: 'body', where: 'body' },
  { label: 'crosshead', where: 'body' },
  { label: 'meta', where: 'body' },
  { label: 'caption', where: 'body' },
  { label: 'aside', where: 'body' },
];

/** For each state the index of its label. */
export const LABEL_OF_STATE = Uint8Array.from(STATES, ({ label }) => LABELS.indexOf(label));

/** Whether a text may begin in a state. */
export function mayStart(state: State): boolean {
  return state.where === 'outside' || state.label === 'headline';
}

/** Whether a text may end in a state: not between a headline and its paragraph, nor right after a crosshead. */
export function mayEnd(state: State): boolean {
  if (state.where === 'body') return state.label !== 'crosshead' && state.label !== 'aside';
  return state.label === 'aside' && state.where === 'outside';
}

/** Whether `next` may follow `state`. */
export function mayFollow(state: State, next: State): boolean {
  if (state.where === 'outside') {
    if (next.label === 'headline') return true;
    return next.where === 'outside' && (state.label !== 'lead-in' || next.label === 'lead-in');
  }
  const leaves = next.where === 'outside' || next.label === 'headline';
  if (state.where === 'head') {
    if (leaves) return false;
    if (next.where === 'body') return next.label === 'body';
    if (next.label === 'headline-continued')
      return state.label === 'headline' || state.label === 'headline-continued';
    return state.label !== 'crosshead' || next.label !== 'deck';
  }
  if (next.where === 'head' && next.label !== 'headline') return false;
  if (state.label === 'crosshead') return !leaves;
  // Boilerplate in the middle is followed by more of the same article, or it stood outside.
  if (state.label === 'aside') return !leaves;
  return true;
}
