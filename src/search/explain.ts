import type { Expansion } from './expansions';
import { BYLINE_BITS, HEADLINE_BITS } from './fields';
import type { MatchedPart, MatchedTerm } from './matched-term';
import type { Slot } from './query-slots';
import type { RowSet } from './row-set';
import type { Vocabulary } from './vocabulary';

type Match = MatchedTerm['matches'][number];

/**
 * What stands for a slot in the hits. Of guesses only the nearest of each hit counts: where "russia" stands for
 * "rusia", "russian" in the same article is no match.
 */
export function explain(
  slot: Slot,
  expansions: readonly Expansion[],
  hits: RowSet,
  vocabulary: Vocabulary,
): MatchedTerm {
  const matches: Match[] = [];
  const explained = new Set<number>();
  const guesses = expansions.some(({ kind }) => kind === 'fuzzy');
  let prefix = false;
  for (const expansion of expansions) {
    if (prefix && expansion.kind === 'prefix' && !guesses) continue;
    if (!isUsed(expansion, hits, explained, guesses)) continue;
    const part = partOf(expansion.fieldBits);
    if (expansion.kind !== 'prefix') {
      matches.push({ kind: expansion.kind, words: expansion.ids.map(id => vocabulary.word(id)), part });
    } else if (!prefix) {
      prefix = true;
      matches.push({ kind: 'prefix', words: [slot.wanted.at(-1)?.words[0] ?? ''], part });
    }
  }
  return { typed: slot.typed, matches };
}

/** Whether some hit has the words; for a guess, some hit that no nearer word explains. */
function isUsed(
  { kind, list, fieldBits }: Expansion,
  hits: RowSet,
  explained: Set<number>,
  guesses: boolean,
): boolean {
  let used = false;
  for (let i = list.start; i < list.start + list.length; i++) {
    const row = list.rows[i] ?? 0;
    if (!hits.has(row) || ((list.counts[i] ?? 0) & fieldBits) === 0) continue;
    if (!guesses) return true;
    if (kind === 'fuzzy' && explained.has(row)) continue;
    explained.add(row);
    used = true;
  }
  return used;
}

function partOf(fieldBits: number): MatchedPart {
  if (fieldBits === HEADLINE_BITS) return 'headline';
  return fieldBits === BYLINE_BITS ? 'byline' : 'any';
}
