import { describe, expect, it } from 'vitest';
import { decodeText, looksLikeHtml, readableText, UnreadableTextError } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const reasonFor = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableTextError) return error.reason;
  }
  return null;
};

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte-order mark', () => {
    expect(decodeText('a.txt', utf8('Größe — 東京')).text).toBe('Größe — 東京');
    expect(decodeText('a.txt', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a');
  });

  it('reads UTF-16 in both byte orders, with the mark or by its noughts', () => {
    expect(decodeText('a.txt', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62, 0)).text).toBe('ab');
    expect(decodeText('a.txt', Uint8Array.of(0xfe, 0xff, 0, 0x61)).text).toBe('a');
    expect(decodeText('a.txt', Uint8Array.of(0x61, 0, 0x62, 0, 0x63, 0)).text).toBe('abc');
  });

  it('reads what is no UTF-8 as the Windows code page that fits', () => {
    expect(
      decodeText('a.txt', Uint8Array.of(0x42, 0x65, 0x69, 0x20, 0x47, 0x72, 0xf6, 0xdf, 0x65)).text,
    ).toBe('Bei Größe');
    expect(decodeText('a.txt', Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2)).text).toBe('Привет');
  });

  it.each([
    ['nothing', utf8(''), 'empty'],
    ['white space', utf8(' \n\t\r\n'), 'empty'],
    ['a PDF', utf8('%PDF-1.7 …'), 'not-text'],
    ['control characters', Uint8Array.from({ length: 200 }, (_, at) => at % 9), 'not-text'],
    ['an HTML page', utf8('\n<!doctype html>\n<html><body>Not found'), 'html-page'],
  ])('says clearly why it cannot read %s', (_, bytes, reason) => {
    expect(reasonFor(() => decodeText('a.txt', bytes))).toBe(reason);
  });

  it('names the source in its message', () => {
    expect(() => readableText('notes.txt', '')).toThrow(
      'notes.txt could not be read: there is no text in it.',
    );
  });
});

describe('looksLikeHtml', () => {
  it.each(['<!DOCTYPE html>', '<html lang="en">', '<!-- made by hand --><head>'])('knows %s', text => {
    expect(looksLikeHtml(text)).toBe(true);
  });

  it.each(['<b>Bold</b> words', 'An article about <html>', '# Heading'])('takes %s for text', text => {
    expect(looksLikeHtml(text)).toBe(false);
  });
});
