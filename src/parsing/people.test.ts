import { describe, expect, it } from 'vitest';
import { keepsItsPeople, namesIn } from './people';

describe('namesIn', () => {
  it('takes words in capitals within a sentence, each once, and not the one that opens it', () => {
    const names = namesIn(['Yesterday the mayor, Ruth Hadley, met Hadley’s brother.', 'Later it rained.']);
    expect([...names]).toEqual(['Ruth', 'Hadley']);
  });

  it('finds none in a script without capitals', () => {
    expect(namesIn(['“我们早就知道木桩已经腐烂,”霍尔姆说。'])).toEqual(new Set());
  });
});

describe('keepsItsPeople', () => {
  const story = new Set(['Hadley', 'Ashcombe']);

  it('says that a story goes on where one of its names comes back', () => {
    expect(keepsItsPeople(story, new Set(['Hadley', 'Lindt', 'Tarn']))).toBe(true);
  });

  it('says that it does not where only other people are named', () => {
    expect(keepsItsPeople(story, new Set(['Lindt', 'Tarn']))).toBe(false);
  });

  it('takes it to go on where nobody is named', () => {
    expect(keepsItsPeople(story, new Set())).toBe(true);
    expect(keepsItsPeople(new Set(), story)).toBe(true);
  });
});
