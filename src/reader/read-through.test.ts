import { describe, expect, it } from 'vitest';
import { isReadThrough } from './read-through';

/** Two minutes of reading. */
const words = 476;

describe('An article counts as read', () => {
  it('when its end was seen and it was open for half of its reading time', () => {
    expect(isReadThrough({ endSeen: true, secondsOpen: 60, words })).toBe(true);
  });

  it('not before', () => {
    expect(isReadThrough({ endSeen: true, secondsOpen: 59, words })).toBe(false);
  });

  it('not while its end was not seen, however long it is open', () => {
    expect(isReadThrough({ endSeen: false, secondsOpen: 3600, words })).toBe(false);
  });

  it('not before five seconds, however short it is', () => {
    expect(isReadThrough({ endSeen: true, secondsOpen: 4, words: 10 })).toBe(false);
    expect(isReadThrough({ endSeen: true, secondsOpen: 5, words: 10 })).toBe(true);
  });
});
