import type { Entry, Sense } from './gazetteer';
import { priorOf } from './gazetteer';
import { PLACE_KINDS } from './place-kinds';
import type { Mention } from './place-mentions';

export interface ResolvedMention extends Mention {
  readonly sense: Sense;
}

/**
 * How far the rest of the article can overturn what a name usually means. With all of it speaking for
 * Texas, a town there wins over a capital 300 times as likely.
 */
const SUPPORT_FACTOR = 9;
/** What a single cue leaves open. */
const DOUBT = 1.5;

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
  const total = [...support.values()].reduce((sum, weight) => sum + weight, DOUBT);
  const likely = (sense: Sense) =>
    Math.log(priorOf(sense)) + (SUPPORT_FACTOR * (support.get(sense.country) ?? 0)) / total;
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
