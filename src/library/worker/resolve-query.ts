import { REGIONS, regionName } from '../../model/region';
import { TOPICS } from '../../model/topic';
import { fold } from '../../search/fold';
import type { Clause, FilterClause, FilterName, ParsedQuery, QueryProblem } from '../../search/parse-query';
import type { Entry } from './catalogue';
import { mainRegions } from './facet-values';

/** A query whose conditions on place, topic, source and reading state have been turned into a test of articles. */
export interface ResolvedQuery {
  /** What is left to be found in the words. */
  readonly words: ParsedQuery;
  readonly accepts: (entry: Entry) => boolean;
  readonly problems: readonly QueryProblem[];
}

type Test = (entry: Entry) => boolean;

/**
 * Gives the conditions of a query (`in:`, `about:`, `source:`, `is:`) their meaning in this library. One whose
 * value means nothing here is searched as a plain word and listed among the problems.
 */
export function resolveQuery(query: ParsedQuery, entries: readonly Entry[]): ResolvedQuery {
  const problems = [...query.problems];
  const clauses: Clause[] = [];
  const tests: Test[] = [];
  for (const clause of query.clauses) {
    if (clause.kind === 'text') {
      clauses.push(clause);
      continue;
    }
    const test = testOf(clause, entries);
    if (test) {
      tests.push(clause.excluded ? entry => !test(entry) : test);
      continue;
    }
    problems.push({
      start: clause.start,
      end: clause.end,
      message: UNKNOWN[clause.name](clause.values.join(' or ')),
    });
    clauses.push(asWords(clause));
  }
  return {
    words: { ...query, clauses },
    accepts: entry => tests.every(test => test(entry)),
    problems,
  };
}

const UNKNOWN: Readonly<Record<FilterName, (value: string) => string>> = {
  in: value => `“in:${value}” names no country or region.`,
  about: value => `“about:${value}” names no topic.`,
  source: value => `“source:${value}” names no source of this library.`,
  is: value => `“is:${value}” is nothing an article can be.`,
};

/** The test of a condition; null where none of its values means anything. */
function testOf({ name, values }: FilterClause, entries: readonly Entry[]): Test | null {
  const tests = values.flatMap(value => MEANINGS[name](fold(value), entries) ?? []);
  return tests.length === 0 ? null : entry => tests.some(test => test(entry));
}

const MEANINGS: Readonly<Record<FilterName, (value: string, entries: readonly Entry[]) => Test | null>> = {
  in: value => {
    const codes = regionsCalled(value);
    if (codes.size === 0) return null;
    return ({ article }) => mainRegions(article.tags).some(code => codes.has(code));
  },
  about: value => {
    const codes = new Set<string>(
      TOPICS.filter(({ slug, name }) => beginsAWord(value, slug, name)).map(({ code }) => code),
    );
    return codes.size === 0
      ? null
      : ({ article }) => article.tags.topics.some(({ topic }) => codes.has(topic));
  },
  source: (value, entries) => {
    const called = ({ source: { record } }: Entry) =>
      [record.id, record.title, record.publisher ?? ''].some(name => fold(name).includes(value));
    return entries.some(called) ? called : null;
  },
  is: value => STATES.get(value) ?? null,
};

const STATES: ReadonlyMap<string, Test> = new Map([
  ['read', ({ reading }) => reading.read],
  ['unread', ({ reading }) => !reading.read],
  ['starred', ({ reading }) => reading.starred],
]);

/** What people call countries and CLDR doesn't. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  america: 'US',
  britain: 'GB',
  'great britain': 'GB',
  usa: 'US',
  uk: 'GB',
  'u.s.': 'US',
  'u.k.': 'GB',
  turkey: 'TR',
  burma: 'MM',
};

/** Codes of the countries and regions of a name or code; of those whose name begins with it where it is no whole name. */
function regionsCalled(value: string): Set<string> {
  const named = [...REGIONS.keys()].map(code => ({ code, name: fold(regionName(code)) }));
  const other = OTHER_NAMES[value];
  const exact = named.filter(({ code, name }) => name === value || fold(code) === value || code === other);
  const matching = exact.length > 0 ? exact : named.filter(({ name }) => beginsAWord(value, name));
  return new Set(matching.map(({ code }) => code));
}

/** At least three letters that a name, or a word of it, begins with. */
function beginsAWord(value: string, ...names: readonly string[]): boolean {
  return value.length >= 3 && names.some(name => ` ${fold(name)}`.includes(` ${value}`));
}

function asWords(clause: FilterClause): Clause {
  const { start, end, excluded, values } = clause;
  return {
    kind: 'text',
    excluded,
    start,
    end,
    alternatives: values.map(text => ({ text, phrase: false, field: 'any' as const })),
  };
}
