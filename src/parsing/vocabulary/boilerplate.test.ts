import { describe, expect, it } from 'vitest';
import { boilerplateKind } from './boilerplate';

describe('a line of boilerplate', () => {
  it.each([
    ['Read more', 'read-more'],
    ['» READ MORE »', 'read-more'],
    ['3 Share (12)', 'share'],
    ['— Subscribe to our newsletter', 'newsletter'],
    ['12 comments on this story', 'comments'],
    ['« Older', 'navigation'],
    ['- Page 3 of 14 -', 'navigation'],
    ['© 2024 Example News', 'copyright'],
    ['Copyright 2024 Example News', 'copyright'],
    ['MORE SIXERS', 'related'],
    ['Jane Doe is a staff writer.', 'author-note'],
  ])('%s is %s, whatever stands around its words', (line, kind) => {
    expect(boilerplateKind(line)).toBe(kind);
  });

  it.each([
    'More reforms ahead, says minister',
    'MORE REFORMS AHEAD SAYS MINISTER',
    'the man was a reporter',
    'Page after page of promises',
    'Shares fall in Tokyo',
  ])('"%s" is none', line => {
    expect(boilerplateKind(line)).toBeNull();
  });
});
