/**
 * The query language: `words`, `"exact phrase"`, `-without`, `this OR that`, `title:word`,
 * `by:name`, `in:place`, `about:topic`, `source:name`, `is:unread`; a value of several words
 * stands in quotes (`in:"South Korea"`). Parsing never fails: what makes no sense is searched as plain words
 * and listed among the problems.
 */

/** A stretch of the query as typed, in UTF-16 offsets from 0. */
interface QuerySpan {
  readonly start: number;
  readonly end: number;
}

export interface TextAlternative {
  /** As typed, without field and quotes. */
  readonly text: string;
  readonly phrase: boolean;
  /** `title:` looks in the headline, `by:` in byline and credits. */
  readonly field: 'any' | 'title' | 'by';
}

/** Words to be found: one of the alternatives, which are several only around OR. */
export interface TextClause extends QuerySpan {
  readonly kind: 'text';
  readonly excluded: boolean;
  readonly alternatives: readonly TextAlternative[];
}

export type FilterName = 'in' | 'about' | 'source' | 'is';

/** A condition on the article that is not in its words; any of the values will do. The library knows what they mean. */
export interface FilterClause extends QuerySpan {
  readonly kind: 'filter';
  readonly excluded: boolean;
  readonly name: FilterName;
  readonly values: readonly string[];
}

export type Clause = TextClause | FilterClause;

/** Something in the query that was not understood, and a sentence that says so. */
export interface QueryProblem extends QuerySpan {
  readonly message: string;
}

export interface ParsedQuery {
  /** The query as typed. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly problems: readonly QueryProblem[];
}

/** What `is:` knows. */
const STATES = ['unread', 'read', 'starred'] as const;

const TEXT_FIELDS: ReadonlyMap<string, 'title' | 'by'> = new Map([
  ['title', 'title'],
  ['by', 'by'],
]);
const FILTERS: ReadonlySet<string> = new Set<FilterName>(['in', 'about', 'source', 'is']);

/** -, field and colon, then a phrase in quotes (straight, curly or low; the closing one may be missing) or a word. */
const ITEM =
  /(?<minus>-(?=\S))?(?:(?<field>\p{L}+):(?=\S))?(?:["“”„](?<phrase>[^"“”„]*)(?<close>["“”„])?|(?<word>[^\s"“”„]+))/gu;

/** A query without any sign of the language, as most are: each word is a clause. */
const PLAIN = /^(?!.*\bOR\b)[^"“”„:-]*$/su;
const WORD = /\S+/gu;

/** Parses a query as typed. Never throws. */
export function parseQuery(text: string): ParsedQuery {
  const problems: QueryProblem[] = [];
  if (PLAIN.test(text)) return { text, clauses: [...text.matchAll(WORD)].map(plainWord), problems };
  const parts = [...text.matchAll(ITEM)].map(match => readItem(match, problems));
  return { text, clauses: joinAlternatives(parts, problems), problems };
}

function plainWord({ 0: text, index }: RegExpExecArray): TextClause {
  const alternatives = [{ text, phrase: false, field: 'any' as const }];
  return { kind: 'text', excluded: false, alternatives, start: index, end: index + text.length };
}

type Part = Clause | (QuerySpan & { readonly kind: 'or' });

function readItem(match: RegExpExecArray, problems: QueryProblem[]): Part {
  const { minus, field, phrase, close, word = '' } = match.groups ?? {};
  const span = { start: match.index, end: match.index + match[0].length };
  if (match[0] === 'OR') return { kind: 'or', ...span };
  const complain = (message: string) => problems.push({ ...span, message });
  if (phrase !== undefined && close === undefined) complain('The quotation mark is not closed.');
  // A colon with nothing behind it is a field someone is about to fill.
  if (/^\p{L}+:$/u.test(word) && isField(word.slice(0, -1))) complain(`“${word}” needs a value behind it.`);
  const value = phrase ?? word;
  const quoted = phrase !== undefined && close !== undefined;
  const excluded = minus !== undefined;
  const name = field?.toLowerCase();
  const plain = (text: string, of: TextAlternative['field'] = 'any'): TextClause => ({
    kind: 'text',
    excluded,
    alternatives: [{ text, phrase: quoted, field: of }],
    ...span,
  });
  if (field === undefined || name === undefined) return plain(value);
  const textField = TEXT_FIELDS.get(name);
  if (textField) return plain(value, textField);
  const problem = filterProblem(name, value);
  if (problem === null)
    return { kind: 'filter', excluded, name: name as FilterName, values: [value], ...span };
  complain(problem);
  return plain(`${field} ${value}`);
}

function isField(name: string): boolean {
  return TEXT_FIELDS.has(name.toLowerCase()) || FILTERS.has(name.toLowerCase());
}

function filterProblem(name: string, value: string): string | null {
  if (!FILTERS.has(name)) return `“${name}:” is not something to search by.`;
  if (name === 'is' && !STATES.some(state => state === value.toLowerCase())) {
    return `“is:” knows ${STATES.join(', ')}.`;
  }
  return value.trim() === '' ? `“${name}:” needs a value behind it.` : null;
}

/** `a OR b OR c` becomes one clause; an OR that joins nothing, or things of two kinds, is a problem and its sides stand alone. */
function joinAlternatives(parts: readonly Part[], problems: QueryProblem[]): Clause[] {
  const clauses: Clause[] = [];
  let or: QuerySpan | null = null;
  const complain = (span: QuerySpan) =>
    problems.push({
      start: span.start,
      end: span.end,
      message: 'OR needs two words, or two filters of one kind, around it.',
    });
  for (const part of parts) {
    if (part.kind === 'or') {
      if (or) complain(or);
      or = part;
      continue;
    }
    const joined = or && joinTwo(clauses.at(-1), part);
    if (joined) clauses[clauses.length - 1] = joined;
    else {
      if (or) complain(or);
      clauses.push(part);
    }
    or = null;
  }
  if (or) complain(or);
  return clauses;
}

function joinTwo(left: Clause | undefined, right: Clause): Clause | null {
  if (!left || left.excluded || right.excluded) return null;
  const span = { start: left.start, end: right.end };
  if (left.kind === 'text' && right.kind === 'text') {
    return { ...left, ...span, alternatives: [...left.alternatives, ...right.alternatives] };
  }
  if (left.kind === 'filter' && right.kind === 'filter' && left.name === right.name) {
    return { ...left, ...span, values: [...left.values, ...right.values] };
  }
  return null;
}
