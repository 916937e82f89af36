import { describe, expect, it } from 'vitest';
import type { ReadItem, Review } from '../library/import-protocol';
import { CHOOSING, lookedOver, readingBegun, withChoice, withPause, withReread } from './import-step';

const item = (content: string, articles = 1): ReadItem => ({
  status: 'new',
  content,
  name: `${content}.txt`,
  format: 'Plain text',
  encoding: 'utf-8',
  bytes: 100,
  articles,
  lines: 3,
  setAsideLines: 0,
  headlines: [],
  opening: '',
  problems: [],
  change: null,
});

const reading = readingBegun();
const review: Review = {
  id: reading.id,
  items: [item('a'), item('none', 0), { status: 'failed', name: 'b.txt', message: 'is empty.' }],
  cancelled: false,
};
const chosenIn = (at: ReturnType<typeof lookedOver>) => (at.step === 'review' ? [...at.chosen] : null);

describe('An import', () => {
  it('has all with an article in it chosen when it is looked over', () => {
    expect(chosenIn(lookedOver(reading, review))).toEqual(['a']);
  });

  it('that was given up while it was read is not looked over, nor is another in its place', () => {
    expect(lookedOver(CHOOSING, review)).toBe(CHOOSING);
    const other = readingBegun();
    expect(lookedOver(other, review)).toBe(other);
  });

  it('is paused as long as it is read, and looked over all the same where it is stopped just then', () => {
    expect(withPause(reading, reading.id, true)).toEqual({ ...reading, paused: true });
    const over = lookedOver(reading, review);
    expect(withPause(over, reading.id, false)).toBe(over);
    const other = readingBegun();
    expect(withPause(other, reading.id, true)).toBe(other);
  });

  it('keeps what is chosen, in any number at once', () => {
    const at = withChoice(lookedOver(reading, review), ['none', 'a'], true);
    expect(chosenIn(at)).toEqual(['a', 'none']);
    expect(chosenIn(withChoice(at, ['a', 'none'], false))).toEqual([]);
    expect(withChoice(reading, ['a'], true)).toBe(reading);
  });

  it('has a file that is read again in its place, chosen where there is an article in it by then', () => {
    const at = lookedOver(reading, review);
    const again = withReread(at, 'a', item('a2'));
    expect(again.step === 'review' && again.review.items[0]).toMatchObject({ content: 'a2' });
    expect(chosenIn(again)).toEqual(['a2']);
    expect(chosenIn(withReread(at, 'a', item('a3', 0)))).toEqual([]);
    expect(chosenIn(withReread(at, 'a', { status: 'failed', name: 'a.txt', message: '' }))).toEqual([]);
  });
});
