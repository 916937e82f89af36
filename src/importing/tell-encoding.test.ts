import { describe, expect, it } from 'vitest';
import { ENCODINGS } from '../model/encodings';
import { ENCODED, encode, textIn, textOf } from './fixtures/encoded-texts';
import { survey } from './survey';
import { tellEncoding } from './tell-encoding';

const tell = async (bytes: Uint8Array) =>
  tellEncoding(await survey({ open: () => new Blob([bytes as BlobPart]).stream() }));

/** Languages whose letters stand at the same places in two encodings. */
const ALIKE = new Set(['greek', 'hebrew']);

describe('The encoding of a text', () => {
  it('is UTF-8 where the bytes are, with a mark or without', async () => {
    for (const language of ['russian', 'japanese', 'french']) {
      expect(await tell(new TextEncoder().encode(textIn(language)))).toBe('utf-8');
      expect(await tell(new TextEncoder().encode(`\uFEFF${textIn(language)}`))).toBe('utf-8');
    }
    expect(await tell(new TextEncoder().encode('Plain ASCII'))).toBe('utf-8');
  });

  it.each(['utf-16le', 'utf-16be'])('is %s with its mark, and without in an alphabet', async label => {
    for (const [text, mark] of [
      ['A plain text, in English, of a line.\n', ''],
      [textIn('russian'), ''],
      [textIn('chinese'), '\uFEFF'],
    ]) {
      const bytes = new Uint8Array(Buffer.from(`${mark}${text}`, 'utf16le'));
      if (label === 'utf-16be') Buffer.from(bytes.buffer).swap16();
      expect(await tell(bytes)).toBe(label);
    }
  });

  it.each(ENCODED.filter(([language]) => !ALIKE.has(language)))(
    'of %s is told: %s',
    async (language, label) => {
      expect(await tell(encode(textOf(language, label), label))).toBe(label);
    },
  );

  it.each([...ALIKE])('of %s is one that reads the same', async language => {
    const [, label = ''] = ENCODED.find(([known]) => known === language) ?? [];
    const text = textOf(language, label).replace(/[^\p{L}\s]/gu, '');
    const bytes = encode(text, label);
    expect(new TextDecoder(await tell(bytes)).decode(bytes)).toBe(text);
  });

  it('is UTF-8 with a few bytes that are not, and not what a page says of itself where it is not so', async () => {
    const utf8 = new TextEncoder().encode(textIn('french'));
    const strange = encode('“à”', 'windows-1252');
    expect(await tell(new Uint8Array([...utf8, ...strange, ...utf8]))).toBe('utf-8');
    const page = `<html><meta charset="utf-8"><p>${textOf('french', 'windows-1252')}`;
    expect(await tell(encode(page, 'windows-1252'))).toBe('windows-1252');
  });

  it('is the one that XML says it has', async () => {
    for (const [label, text] of [
      ['iso-8859-2', 'Zażółć gęślą jaźń'],
      ['windows-1251', 'Мэр'],
    ] as const) {
      const xml = `<?xml version="1.0" encoding="${label}"?><rss><channel><title>${text}</title></channel></rss>`;
      expect(await tell(encode(xml, label))).toBe(label);
    }
  });

  it('is told by the way some write Japanese and Chinese', async () => {
    const escaped = Uint8Array.from([...Buffer.from('A \x1b$B$3$l\x1b(B of it')]);
    expect(await tell(escaped)).toBe('iso-2022-jp');
    const text = `${textIn('chinese')}\n`;
    expect(await tell(new Uint8Array(Buffer.from(text, 'utf16le')))).toBe('utf-16le');
    expect(await tell(new Uint8Array(Buffer.from(text, 'utf16le').swap16()))).toBe('utf-16be');
  });

  it('is one that the platform can decode, for every one that is offered', () => {
    for (const { label } of ENCODINGS) expect(new TextDecoder(label).encoding).toBe(label);
  });
});
