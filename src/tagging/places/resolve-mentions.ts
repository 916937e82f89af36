import type { Entry, Sense } from './gazetteer';
import { priorOf } from './gazetteer';
import { PLACE_KINDS } from './place-kinds';
import type { Mention } from './place-mentions';

export interface ResolvedMention extends Mention {
  readonly sense: Sense;
}

/** How much each unambiguous mention of a country speaks for reading a namesake as being there too. */
const SUPPORT_FACTOR = 4;

/** Decides for each name which of its readings is meant: by what qualifies it, else by what else the article names. */
export function resolveMentions(mentions: readonly Mention[]): ResolvedMention[] {
  const support = countrySupport(mentions);
  return mentions.map(mention => ({ ...mention, sense: chooseSense(mention, support) }));
}

function countrySupport(mentions: readonly Mention[]): Map<string, number> {
  const support = new Map<string, number>();
  for (const { entry, qualifier } of mentions) {
    const sense = qualifier ? soleSense(qualifier) : soleSense(entry);
    if (sense) support.set(sense.country, (support.get(sense.country) ?? 0) + PLACE_KINDS[sense.kind].weight);
  }
  return support;
}

function soleSense({ senses }: Entry): Sense | undefined {
  return senses.length === 1 ? senses[0] : undefined;
}

function chooseSense({ entry, qualifier }: Mention, support: ReadonlyMap<string, number>): Sense {
  const likely = (sense: Sense) => priorOf(sense) * (1 + SUPPORT_FACTOR * (support.get(sense.country) ?? 0));
  const best = (senses: readonly Sense[]) => senses.reduce((a, b) => (likely(b) > likely(a) ? b : a));
  if (!qualifier) return best(entry.senses);
  const within = best(qualifier.senses);
  return (
    entry.senses.find(({ country }) => country === within.country) ?? {
      ...best(entry.senses),
      country: within.country,
    }
  );
}
