import { describe, expect, it } from 'vitest';
import type { TaggedArticle } from '../model/tagged-article';
import { citationOf, passageWithCitation } from './citation';

const span = { source: 'a.txt', firstLine: 3, lastLine: 9, start: 0, end: 0 };
const record = {
  id: 'a.txt',
  title: 'A page',
  publisher: 'The Gazette',
  retrievedFrom: 'https://example.org/a',
  language: 'en',
  date: null,
};
const article = {
  headline: { text: 'Council votes', span },
  byline: { text: 'By Jane Doe', span },
  date: { iso: '2024-06-19', confidence: 1, span },
  span,
} as unknown as TaggedArticle;

describe('A citation', () => {
  it('says what, who, where and when, and leads back to the lines', () => {
    expect(citationOf({ article, record })).toBe(
      '“Council votes”. By Jane Doe. The Gazette. 19 June 2024. https://example.org/a, lines 3–9.',
    );
  });

  it('leaves out what is not known', () => {
    const bare = { ...article, byline: null, date: null, span: { ...span, lastLine: 3 } };
    expect(citationOf({ article: bare, record: { ...record, publisher: null, retrievedFrom: null } })).toBe(
      '“Council votes”. A page. a.txt, line 3.',
    );
  });

  it('stands below the passage', () => {
    expect(passageWithCitation(' A passage. \n', 'From there.')).toBe('A passage.\n\nFrom there.');
  });
});
