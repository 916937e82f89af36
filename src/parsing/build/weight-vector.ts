import { LABEL_COUNT, STATE_COUNT } from '../chain';
import { VALUE_COUNT } from '../features/all-features';
import { PAGE_VALUE_COUNT } from '../features/page-kind';
import { PAGE_KINDS } from '../labels';

const KINDS = PAGE_KINDS.length;
const TRANSITIONS = STATE_COUNT * STATE_COUNT;
/**
 * A vector of all weights: those of all values by label, of transitions on any page, of what each kind of page adds
 * to those, and of the page's own values by kind.
 */
export const FIRST_TRANSITION = VALUE_COUNT * LABEL_COUNT;
export const FIRST_PAGE_VALUE = FIRST_TRANSITION + TRANSITIONS * (1 + KINDS);
export const WEIGHT_COUNT = FIRST_PAGE_VALUE + PAGE_VALUE_COUNT * KINDS;

/** Where the weight of a transition stands; kind -1 is for what all kinds share. */
export function placeOf(from: number, to: number, kind = -1): number {
  return FIRST_TRANSITION + (kind + 1) * TRANSITIONS + from * STATE_COUNT + to;
}
