import { type Clause, parseQuery } from '../search/parse-query';

/** A part of a search that is more than a plain word. */
export interface QueryPart {
  /** As the reader would say it: "in Georgia", "not Putin", “exact words”. */
  readonly label: string;
  /** UTF-16 offsets from 0 in the search as typed; `end` is not included. */
  readonly start: number;
  readonly end: number;
}

/** The parts of a search that are shown as chips: conditions, phrases, fields, alternatives and what is excluded. */
export function queryParts(q: string): QueryPart[] {
  return parseQuery(q)
    .clauses.filter(clause => !isPlainWord(clause) && !isEmpty(clause))
    .map(clause => ({ label: labelOf(clause), start: clause.start, end: clause.end }));
}

/** A search without one of its parts. */
export function withoutPart(q: string, { start, end }: QueryPart): string {
  return `${q.slice(0, start).trimEnd()} ${q.slice(end).trimStart()}`.trim();
}

function isPlainWord(clause: Clause): boolean {
  if (clause.kind === 'filter' || clause.excluded || clause.alternatives.length > 1) return false;
  return clause.alternatives.every(({ phrase, field }) => !phrase && field === 'any');
}

/** Quotation marks with nothing between them, as while they are being typed. */
function isEmpty(clause: Clause): boolean {
  return clause.kind === 'text' && clause.alternatives.every(({ text }) => text.trim() === '');
}

const FIELDS = { any: '', title: 'headline ', by: 'by ' } as const;

function labelOf(clause: Clause): string {
  const words =
    clause.kind === 'filter'
      ? `${clause.name} ${clause.values.join(' or ')}`
      : clause.alternatives
          .map(({ text, phrase, field }) => FIELDS[field] + (phrase ? `“${text}”` : text))
          .join(' or ');
  return clause.excluded ? `not ${words}` : words;
}
