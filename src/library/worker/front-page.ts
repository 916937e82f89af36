import type { TopicCode } from '../../model/topic';
import type { FrontReason, FrontSection } from '../front-protocol';

/** What is known of an article when the front page is laid out. */
export interface Candidate {
  readonly row: number;
  readonly country: string | null;
  readonly topic: TopicCode | null;
  readonly words: number;
  /** Whether it has come since the reader was here before. */
  readonly isNew: boolean;
  /** When the reader last left it half read, in milliseconds since 1970; null where it is not. */
  readonly begun: number | null;
  /** Rows whose stories are told in nearly the same words have the same name. */
  readonly story: string;
  /** So have rows whose headlines are made of the same words; null where a headline is too short to tell. */
  readonly headline: string | null;
}

/** A story's place on the page, before its text is looked up. */
interface Placed {
  readonly row: number;
  readonly why: FrontReason;
}

export type PlannedSection = Omit<FrontSection, 'stories'> & { readonly stories: readonly Placed[] };

const BEGUN = 3;
const RELATED = 3;
const NEW = 3;
const LONG_READS = 2;
const TOPIC_COLUMNS = 3;
const STORIES_OF_A_TOPIC = 3;
/** A column of one story says nothing about its topic. */
const FEWEST_OF_A_TOPIC = 2;
const NEXT = 3;
const BRIEFS = 9;

/**
 * Lays out a front page: the first article leads; up to three that are half read, the one left last in front, are
 * offered to go on with; beside the lead up to three of its country; below it up to three that are new; then the two
 * longest of the rest; then up to three columns, each of the topic with the most articles that are left; then the next three in their order, with their first lines; then the shortest of the rest by headline. The same
 * story stands once, also where two sources tell it or two articles have the same words for a headline.
 * @param candidates in the order of importance; as many as are to be considered
 * @param why what has put the first one first
 */
export function planFrontPage(candidates: readonly Candidate[], why: FrontReason): PlannedSection[] {
  const left = new Candidates(candidates);
  const [lead] = left.take(1, () => true);
  if (!lead) return [];
  const begun = left.lastBegun(BEGUN);
  const { country } = lead;
  const related = country === null ? [] : left.take(RELATED, other => other.country === country);
  const fresh = left.take(NEW, other => other.isNew);
  const long = left.byLength('longest', LONG_READS);
  const columns = topicsOf(left.all())
    .slice(0, TOPIC_COLUMNS)
    .map(topic => ({ topic, stories: left.take(STORIES_OF_A_TOPIC, other => other.topic === topic) }));
  const next = left.take(NEXT, () => true);
  const brief = left.byLength('shortest', BRIEFS);
  const sections: PlannedSection[] = [
    { kind: 'lead', stories: placed([lead], why) },
    { kind: 'begun', stories: placed(begun, { rule: 'begun' }) },
    ...(country === null
      ? []
      : [{ kind: 'related' as const, country, stories: placed(related, { rule: 'same-country', country }) }]),
    { kind: 'new', stories: placed(fresh, { rule: 'new' }) },
    { kind: 'long', stories: placed(long, { rule: 'longest' }) },
    ...columns.map(({ topic, stories }) => ({
      kind: 'topic' as const,
      topic,
      stories: placed(stories, { rule: 'topic', topic }),
    })),
    { kind: 'next', stories: placed(next, { rule: 'next' }) },
    { kind: 'brief', stories: placed(brief, { rule: 'shortest' }) },
  ];
  return sections.filter(({ stories }) => stories.length > 0);
}

const placed = (candidates: readonly Candidate[], why: FrontReason): Placed[] =>
  candidates.map(({ row }) => ({ row, why }));

/** The topics that fill a column, the one with the most articles first. */
function topicsOf(candidates: readonly Candidate[]): TopicCode[] {
  const counts = new Map<TopicCode, number>();
  for (const { topic } of candidates) if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_OF_A_TOPIC)
    .sort(([, a], [, b]) => b - a)
    .map(([topic]) => topic);
}

/** What a story goes by: another one that goes by one of these is the same. */
const namesOf = ({ story, headline }: Candidate) => [
  `story ${story}`,
  ...(headline === null ? [] : [`headline ${headline}`]),
];

/** What has no place yet. */
class Candidates {
  readonly #left: Set<Candidate>;

  constructor(candidates: readonly Candidate[]) {
    const known = new Set<string>();
    this.#left = new Set<Candidate>();
    for (const candidate of candidates) {
      const names = namesOf(candidate);
      if (!names.some(name => known.has(name))) this.#left.add(candidate);
      for (const name of names) known.add(name);
    }
  }

  all(): Candidate[] {
    return [...this.#left];
  }

  /** Takes the first so many that are wanted. */
  take(count: number, wanted: (candidate: Candidate) => boolean): Candidate[] {
    return this.#taken(this.all().filter(wanted).slice(0, count));
  }

  /** Takes those that were left half read, the one left last in front. */
  lastBegun(count: number): Candidate[] {
    const begun = this.all().filter(candidate => candidate.begun !== null);
    return this.#taken(begun.sort((a, b) => (b.begun ?? 0) - (a.begun ?? 0)).slice(0, count));
  }

  /** Takes the longest or the shortest, the most extreme one first. */
  byLength(which: 'longest' | 'shortest', count: number): Candidate[] {
    const sign = which === 'longest' ? -1 : 1;
    return this.#taken(
      this.all()
        .sort((a, b) => sign * (a.words - b.words))
        .slice(0, count),
    );
  }

  #taken(candidates: Candidate[]): Candidate[] {
    for (const candidate of candidates) this.#left.delete(candidate);
    return candidates;
  }
}
