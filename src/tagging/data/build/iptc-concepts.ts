import { readFileSync } from 'node:fs';
import { TOPICS } from '../../../model/topic';

/** A Media Topic with the slug of its top-level topic. */
export interface Concept {
  readonly name: string;
  readonly topic: string;
}

/** The IPTC Media Topics (CC BY 4.0) from a JSON object by code: name and code of the top level. */
export function readConcepts(path: string): Concept[] {
  const rows: Record<string, { name: string; top: string }> = JSON.parse(readFileSync(path, 'utf8'));
  const slugs = new Map<string, string>(TOPICS.map(({ code, slug }) => [code, slug]));
  return Object.values(rows).flatMap(({ name, top }) => {
    const topic = slugs.get(top);
    return topic ? [{ name, topic }] : [];
  });
}

/** Longer names ("policy towards indigenous people") are descriptions, not what a story would say. */
const LONGEST_NAME = 3;

/** Names of concepts as phrases by topic, in the lexicon's spelling, without those it has already. */
export function namePhrases(
  concepts: readonly Concept[],
  known: ReadonlySet<string>,
): Record<string, string> {
  const byTopic: Record<string, string[]> = {};
  for (const { name, topic } of concepts) {
    for (const part of name.toLowerCase().split(/ and |, | \(.*\)/)) {
      const words = part.trim().split(' ').filter(Boolean);
      const phrase = words.join('_');
      if (words.length < 2 || words.length > LONGEST_NAME || known.has(phrase)) continue;
      byTopic[topic] = [...(byTopic[topic] ?? []), phrase];
    }
  }
  return Object.fromEntries(
    Object.entries(byTopic).map(([topic, list]) => [topic, [...new Set(list)].sort().join(' ')]),
  );
}
