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
 * that after boilerplate in the middle the same article goes on. What stands outside exists twice too, above
 * the first article and behind it.
 */
export interface State {
  readonly label: Label;
  readonly where: 'above' | 'head' | 'body' | 'behind';
}

export const STATES: readonly State[] = [
  { label: 'aside', where: 'above' },
  { label: 'lead-in', where: 'above' },
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
  { label: 'aside', where: 'behind' },
  { label: 'lead-in', where: 'behind' },
];

/**
 * What a page is as a whole: without an article, with one, with several and no crosshead (`briefs`), or with
 * several of any form. A text is read as each, and the likeliest is taken.
 */
export const PAGE_KINDS = ['none', 'single', 'briefs', 'many'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** For each state the index of its label. */
export const LABEL_OF_STATE = Uint8Array.from(STATES, ({ label }) => LABELS.indexOf(label));

/** Whether a state is outside of all articles: above the first, or behind one. */
export function isOutside({ where }: State): boolean {
  return where === 'above' || where === 'behind';
}

/** Whether a text may begin in a state. */
export function mayStart(state: State): boolean {
  return state.where === 'above' || state.label === 'headline';
}

/** Whether a text may end in a state: not between a headline and its paragraph, nor right after a crosshead. */
export function mayEnd(state: State, kind: PageKind): boolean {
  if (kind === 'none') return state.where === 'above' && state.label === 'aside';
  if (state.where === 'body') return state.label !== 'crosshead' && state.label !== 'aside';
  return state.where === 'behind' && state.label === 'aside';
}

/** Whether `next` may follow `state` on a page of a kind. */
export function mayFollow(state: State, next: State, kind: PageKind): boolean {
  switch (kind) {
    case 'none':
      return state.where === 'above' && next.where === 'above' && next.label === 'aside';
    case 'single':
      if (state.where !== 'above' && (next.label === 'headline' || next.label === 'lead-in')) return false;
      break;
    case 'briefs':
      if (state.label === 'crosshead' || next.label === 'crosshead') return false;
  }
  return mayFollowAnywhere(state, next);
}

function mayFollowAnywhere(state: State, next: State): boolean {
  if (isOutside(state)) {
    if (next.label === 'headline') return true;
    return next.where === state.where && (state.label !== 'lead-in' || next.label === 'lead-in');
  }
  if (next.where === 'above') return false;
  const leaves = next.where === 'behind' || next.label === 'headline';
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
