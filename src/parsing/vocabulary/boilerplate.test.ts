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
    ['Leave a reply to Ann', 'comments'],
    ['3 thoughts on “Gravel, gannets and the great gas bottle hunt”', 'comments'],
    ['1. Pat and Roy says:', 'comments'],
    ['댓글목록', 'comments'],
    ['Home > News > Local', 'navigation'],
    ['← Older Post Newer Post →', 'navigation'],
    ['Share on Facebook Twitter WhatsApp LinkedIn', 'share'],
    ['Related Story: Fires rage on', 'related'],
    ['» Nächste Seite', 'navigation'],
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
    'A reply to Mr. Sandoz',
    'Thank you,',
    'Discussion on tram line ends in uproar',
    'Next week: the East Cape, supposedly.',
    '«Он пришёл сам»: лесник рассказал о лосе',
    '»Wir haben genug«, sagt der Bürgermeister',
    'Facebook and Twitter sue each other',
  ])('"%s" is none', line => {
    expect(boilerplateKind(line)).toBeNull();
  });
});
