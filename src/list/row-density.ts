import { type KeptChoice, keptChoice } from '../ui/kept-choice';

const kept: KeptChoice = keptChoice('broadsheet:rows');

/** Whether rows are set close: headline and facts alone. */
export function useCompactRows(): boolean {
  return kept.use() === 'compact';
}

export function setCompactRows(compact: boolean) {
  kept.set(compact ? 'compact' : null);
}
