import { keptChoice } from '../ui/kept-choice';

/** Known at the first key press. */
const kept = keptChoice('broadsheet:single-keys');

export function allowSingleKeys(allow: boolean) {
  kept.set(allow ? null : 'off');
}

/** Whether shortcuts of a single character are on. */
export function useSingleKeys(): boolean {
  return kept.use() !== 'off';
}
