import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { SearchDocument } from './search-document';
import { SearchIndex } from './search-index';

// Properties take a second or so, and several on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function indexOf(...documents: (string | SearchDocument)[]): SearchIndex {
  const index = new SearchIndex();
  documents.forEach((document, row) => {
    index.add(row, typeof document === 'string' ? { headline: document, body: [] } : document);
  });
  return index;
}

const rows = (index: SearchIndex, query: string, options = {}) => [...index.search(query, options).rows];

const NEWS: SearchDocument[] = [
  {
    headline: 'Stoltenberg hails spending',
    body: ['NATO allies meet the target.', 'More on the war-torn east.'],
  },
  { headline: 'A treaty in Pyongyang', body: ['Russia and North Korea sign.', 'Guests drank tea.'] },
  { headline: 'To the moon', body: ['Lunar cooperation of 11,000 engineers.'], byline: ['By Ann O’Brien'] },
  {
    headline: 'Talks go on',
    body: ['Negotiations about a ceasefire in the south of Korea.'],
    date: '2024-06-19',
  },
];

describe('SearchIndex', () => {
  const index = indexOf(...NEWS);

  it.each([
    ['stoltenburg', [0]],
    ['pyonyang treaty', [1]],
    ['lunar cooperaton', [2]],
    ['negotiating', [3]],
    ['wartorn', [0]],
    ['war-torn', [0]],
    ['war torn', [0]],
    ['cease-fire', [3]],
    ['cease fire', [3]],
    ['11000', [2]],
    ['obrien', [2]],
    ['stoltenberghails', [0]],
    ['pyong', [1]],
    ['"north korea"', [1]],
    ['korea -north', [3]],
    ['moon OR treaty', [1, 2]],
    ['title:talks', [3]],
    ['by:brien', [2]],
    ['by:moon', []],
    ['xqzwv', []],
    ['-korea', [0, 2]],
  ])('answers %s', (query, expected) => expect(rows(index, query).sort()).toEqual(expected));

  it('wants all words where an article has them, and else the nearest', () => {
    expect(rows(index, 'korea sign')).toEqual([1]);
    expect(rows(index, 'korea xqzwv').sort()).toEqual([1, 3]);
  });

  it('says what stands for what was typed', () => {
    expect(index.search('stoltenburg').terms).toEqual([
      { typed: 'stoltenburg', matches: [{ kind: 'fuzzy', part: 'any', words: ['stoltenberg'] }] },
    ]);
    expect(index.search('korea xqzwv').terms.at(-1)).toEqual({ typed: 'xqzwv', matches: [] });
  });

  it('looks in headlines only where asked to', () => {
    expect(rows(index, 'talks')).toEqual([3]);
    expect(rows(index, 'korea', { headlinesOnly: true })).toEqual([]);
  });

  it('gives only rows that are accepted', () => {
    expect(rows(index, 'korea', { accepts: (row: number) => row !== 1 })).toEqual([3]);
  });

  it('finds the headline that is pasted, whatever its signs mean in the query language', () => {
    const odd = indexOf('Markets up -2%: is:unread "so far', 'Markets up', 'Another');
    expect(rows(odd, 'Markets up -2%: is:unread "so far')[0]).toBe(0);
  });

  it('puts the word before its misspellings, however rare those are', () => {
    const misspelt = indexOf(
      'The goverment falls',
      ...Array.from({ length: 9 }, () => 'The government stands'),
    );
    expect(rows(misspelt, 'government stands').includes(0)).toBe(false);
    expect(rows(misspelt, 'governmant')[0]).not.toBe(0);
  });

  it('puts the newer first where nothing else tells hits apart, then the order of the rows', () => {
    const dated = indexOf(
      { headline: 'Moon', body: [] },
      { headline: 'Moon', body: [] },
      { headline: 'Moon', body: [], date: '2024-06' },
    );
    expect(rows(dated, 'moon')).toEqual([2, 0, 1]);
  });

  it('guesses boldly where an article has the rest of the query, and not without', () => {
    const farms = indexOf('Defra confirms disease near Surrey farm', 'Suet puddings', 'Defra sues');
    expect(rows(farms, 'suey defra farm')).toEqual([0]);
    expect(rows(farms, 'surrxxy')).toEqual([]);
  });

  it('puts a name before other forms of the word it looks like', () => {
    const reading = indexOf('Pupils read more', {
      headline: 'Town news',
      body: ['The mayor of Reading spoke.'],
    });
    expect(rows(reading, 'reading')).toEqual([1, 0]);
  });

  it('sees that a slip made another word where no article has the query as typed', () => {
    const races = indexOf('Horse race in Ascot', 'House prices rise', 'Race for the house');
    expect(rows(races, 'house ascot')[0]).toBe(0);
    expect(rows(races, 'house race')).toEqual([2]);
  });

  it('shows what comes nearest where a word is in no article, and nothing for gibberish', () => {
    expect(rows(index, 'treaty qqqqq')).toEqual([1]);
    expect(rows(index, 'wkjqx qqqqq')).toEqual([]);
  });

  it('offers the words that look most like one it found nothing for', () => {
    expect(rows(index, 'stultanbarg')).toEqual([]);
    expect(index.nearestWords('Stultanbarg')).toEqual(['stoltenberg']);
  });

  it('gives all articles where the query has no words, those with a date first', () => {
    expect(rows(index, 'in:europe')).toEqual([3, 0, 1, 2]);
  });
});

const word = fc.constantFrom(
  'korea',
  'korean',
  'treaty',
  'traety',
  'war-torn',
  'o’brien',
  '11,000',
  'é',
  '北京',
  'the',
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => words.join(' '));
const document = fc.record({ headline: text, body: fc.array(text, { maxLength: 2 }) });

describe('SearchIndex, for any articles', () => {
  it('answers as before after adding and removing an article', () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 6 }),
        document,
        fc.array(text, { minLength: 1 }),
        (library, extra, queries) => {
          const index = indexOf(...library);
          const answers = () => queries.map(query => index.search(query));
          const before = answers();
          index.add(library.length + 3, extra);
          answers();
          index.remove(library.length + 3);
          expect(answers()).toEqual(before);
        },
      ),
    );
  });

  it('finds an article by its headline, if that has a letter or a digit', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), headlines => {
        const index = indexOf(...headlines);
        headlines.forEach((headline, row) => {
          if (/[\p{L}\p{N}]/u.test(headline)) expect(rows(index, headline)).toContain(row);
        });
      }),
    );
  });

  it('answers from a snapshot as it did, and goes on from there', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 6 }), document, text, (library, extra, query) => {
        const index = indexOf(...library);
        const copy = SearchIndex.fromSnapshot(structuredClone(index.toSnapshot()));
        expect(copy?.search(query)).toEqual(index.search(query));
        index.add(2, extra);
        copy?.add(2, extra);
        expect(copy?.search(query)).toEqual(index.search(query));
      }),
    );
  });

  it('never throws, whatever is asked', () => {
    const index = indexOf(...NEWS);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), query => void index.search(query)));
    fc.assert(
      fc.property(
        fc.array(word).map(w => w.join('" OR -')),
        query => void index.search(query),
      ),
    );
  });
});
