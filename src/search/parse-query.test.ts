import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Clause, parseQuery } from './parse-query';

// Properties take a second or so, and several on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A clause in one line, as the query language writes it. */
function written(clause: Clause): string {
  const minus = clause.excluded ? '-' : '';
  if (clause.kind === 'filter') return `${minus}${clause.name}:[${clause.values.join('|')}]`;
  const alternatives = clause.alternatives.map(({ text, phrase, field }) => {
    return `${field === 'any' ? '' : `${field}:`}${phrase ? `"${text}"` : text}`;
  });
  return minus + alternatives.join(' OR ');
}

function read(query: string): string[] {
  return parseQuery(query).clauses.map(written);
}

describe('parseQuery', () => {
  it.each([
    ['nato summit', ['nato', 'summit']],
    ['"north korea" treaty', ['"north korea"', 'treaty']],
    ['“north korea”', ['"north korea"']],
    ['putin -moscow -"south korea"', ['putin', '-moscow', '-"south korea"']],
    ['putin OR biden visit', ['putin OR biden', 'visit']],
    ['"far right" OR le-pen OR title:bardella', ['"far right" OR le-pen OR title:bardella']],
    ['TITLE:moon by:"jane doe"', ['title:moon', 'by:"jane doe"']],
    ['in:"South Korea" about:politics', ['in:[South Korea]', 'about:[politics]']],
    ['in:UA OR in:RU', ['in:[UA|RU]']],
    ['-in:europe is:unread source:voa', ['-in:[europe]', 'is:[unread]', 'source:[voa]']],
    ['far - right', ['far', '-', 'right']],
    ['', []],
  ])('reads %s', (query, clauses) => {
    expect(read(query)).toEqual(clauses);
    expect(parseQuery(query).problems).toEqual([]);
  });

  it.each([
    ['"north korea', ['north korea'], 'The quotation mark is not closed.'],
    ['sudan:war', ['sudan war'], '“sudan:” is not something to search by.'],
    ['is:lost', ['is lost'], '“is:” knows unread, read, starred.'],
    ['in: europe', ['in:', 'europe'], '“in:” needs a value behind it.'],
    ['putin OR', ['putin'], 'OR needs two words, or two filters of one kind, around it.'],
    ['putin OR in:UA', ['putin', 'in:[UA]'], 'OR needs two words, or two filters of one kind, around it.'],
    ['putin OR -biden', ['putin', '-biden'], 'OR needs two words, or two filters of one kind, around it.'],
  ])('searches %s as words and says what it did not understand', (query, clauses, message) => {
    expect(read(query)).toEqual(clauses);
    expect(parseQuery(query).problems.map(problem => problem.message)).toEqual([message]);
  });

  it('says where each clause stands, so that a chip can take it out', () => {
    const query = 'nato  in:"South Korea" -putin';
    expect(parseQuery(query).clauses.map(({ start, end }) => query.slice(start, end))).toEqual([
      'nato',
      'in:"South Korea"',
      '-putin',
    ]);
  });

  it('never throws, and keeps clauses in order within the query', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '-',
      'OR',
      ':',
      'in:',
      'title:',
      'is:unread',
      ' ',
      'é',
      'a',
      '北',
      '\ud83d',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map(p => p.join('')),
        ),
        query => {
          let at = 0;
          for (const { start, end } of parseQuery(query).clauses) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeLessThanOrEqual(query.length);
            at = end;
          }
        },
      ),
    );
  });
});
