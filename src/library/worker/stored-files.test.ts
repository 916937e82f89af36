import { describe, expect, it } from 'vitest';
import { recordOfFile } from './stored-files';

describe('A file that says nothing of itself', () => {
  it.each([
    ['dumps/harbour-news_week.txt', 'harbour news week'],
    ['Pasted text of 2026-11-25 at 14.05.09', 'Pasted text of 2026-11-25 at 14.05.09'],
    ['2024-06-19-report.jsonl.gz', '2024-06-19 report'],
    ['.txt', '.txt'],
  ])('%s is called %s', (name, title) => {
    expect(recordOfFile('id', name).title).toBe(title);
  });
});
