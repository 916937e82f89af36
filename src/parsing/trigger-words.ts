import { FNV_OFFSET, FNV_PRIME } from './characters';
import { FIRST_WORDS, TRIGGERS } from './vocabulary/triggers';

/**
 * Words that every form of boilerplate draws on, by their hashes in a fixed table. Where another word falls on the same place, the forms
 * are asked for nothing.
 */
const TRIGGER_SLOTS = 1 << 16;
const triggerSlots = new Uint8Array(TRIGGER_SLOTS);
const TRIGGER = 1;
const FIRST_WORD = 2;

function slotOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash & (TRIGGER_SLOTS - 1);
}
for (const word of TRIGGERS) triggerSlots[slotOf(word)] = TRIGGER;
for (const word of FIRST_WORDS) triggerSlots[slotOf(word)] = (triggerSlots[slotOf(word)] ?? 0) | FIRST_WORD;

/**
 * Whether a word is one of those.
 * @param hash of its small letters, as `scanText` makes it
 * @param isFirst whether it stands at the beginning of a text, where further words count
 */
export function isTrigger(hash: number, isFirst: boolean): boolean {
  const found = triggerSlots[hash & (TRIGGER_SLOTS - 1)] as number;
  return (isFirst ? found : found & TRIGGER) !== 0;
}
