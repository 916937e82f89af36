import type { ArticleWords } from './article-words';
import { counted } from './fields';
import type { PostingList, Postings } from './postings';
import { COMPOUND_FLAG, PART_MARK } from './word-sequence';

/** The articles in which the words stand one behind the other within one part, counted by field like a word's list. */
export function phraseList(
  words: readonly number[],
  postings: Postings,
  articles: ArticleWords,
): PostingList {
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) return postings.list(only);
  const rarest = words.reduce(
    (a, b) => (postings.frequency(b) < postings.frequency(a) ? b : a),
    words[0] ?? 0,
  );
  const list = postings.list(rarest);
  const rows: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < list.length; i++) {
    const row = list.rows[list.start + i] ?? 0;
    const found = countPhrase(words, articles.sequence(row));
    if (found === 0) continue;
    rows.push(row);
    counts.push(found);
  }
  return { rows: Uint32Array.from(rows), counts: Uint16Array.from(counts), start: 0, length: rows.length };
}

function countPhrase(words: readonly number[], sequence: Uint32Array): number {
  let counts = 0;
  let field = 0;
  for (let at = 0; at < sequence.length; at++) {
    const entry = sequence[at] ?? 0;
    if (entry >= PART_MARK) field = entry - PART_MARK;
    else if (entry === words[0] && standsAt(words, sequence, at)) counts = counted(counts, field);
  }
  return counts;
}

function standsAt(words: readonly number[], sequence: Uint32Array, start: number): boolean {
  let at = start;
  for (const word of words) {
    while (isCompound(sequence[at])) at++;
    if (sequence[at] !== word) return false;
    at++;
  }
  return true;
}

function isCompound(entry: number | undefined): boolean {
  return entry !== undefined && entry >= COMPOUND_FLAG && entry < PART_MARK;
}
