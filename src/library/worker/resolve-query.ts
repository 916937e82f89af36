import { REGIONS, regionName } from '../../model/region';
import { TOPICS } from '../../model/topic';
import { fold } from '../../search/fold';
import type { Clause, FilterClause, FilterName, ParsedQuery, QueryProblem } from '../../search/parse-query';
import type { Catalogue } from './catalogue';

/** A query whose conditions on place, topic, source and reading state have been turned into a test of articles. */
export interface ResolvedQuery {
  /** What is left to be found in the words. */
  readonly words: ParsedQuery;
  readonly accepts: (row: number) => boolean;
  readonly problems: readonly QueryProblem[];
}

type Test = (row: number) => boolean;
/** What of a library gives the conditions their meaning. */
type Library = Pick<Catalogue, 'sources' | 'hasAny'>;

/**
 * Gives the conditions of a query (`in:`, `about:`, `source:`, `is:`) their meaning in this library. One whose
 * value means nothing here is searched as a plain word and listed among the problems.
 */
export function resolveQuery(query: ParsedQuery, library: Library): ResolvedQuery {
  const problems = [...query.problems];
  const clauses: Clause[] = [];
  const tests: Test[] = [];
  for (const clause of query.clauses) {
    if (clause.kind === 'text') {
      clauses.push(clause);
      continue;
    }
    const test = testOf(clause, library);
    if (test) {
      tests.push(clause.excluded ? row => !test(row) : test);
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
    accepts: row => tests.every(test => test(row)),
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
function testOf({ name, values }: FilterClause, library: Library): Test | null {
  const tests = values.flatMap(value => MEANINGS[name](fold(value), library) ?? []);
  return tests.length === 0 ? null : row => tests.some(test => test(row));
}

const MEANINGS: Readonly<Record<FilterName, (value: string, library: Library) => Test | null>> = {
  in: (value, library) => {
    const codes = regionsCalled(value);
    return codes.size === 0 ? null : library.hasAny('region', codes);
  },
  about: (value, library) => {
    const slugs = TOPICS.filter(({ slug, name }) => beginsAWord(value, slug, name)).map(({ slug }) => slug);
    return slugs.length === 0 ? null : library.hasAny('topic', slugs);
  },
  source: (value, library) => {
    const called = library.sources
      .map(({ record }) => record)
      .filter(({ id, title, publisher }) =>
        [id, title, publisher ?? ''].some(name => fold(name).includes(value)),
      )
      .map(({ id }) => id);
    return called.length === 0 ? null : library.hasAny('source', called);
  },
  is: (value, library) => (STATES.has(value) ? library.hasAny('state', [value]) : null),
};

const STATES: ReadonlySet<string> = new Set(['read', 'unread', 'starred']);

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
