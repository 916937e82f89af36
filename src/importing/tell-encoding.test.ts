import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENCODINGS } from '../model/encodings';
import { survey } from './survey';
import { tellEncoding } from './tell-encoding';

const fixture = (language: string) =>
  readFileSync(new URL(`../parsing/fixtures/language--${language}.txt`, import.meta.url), 'utf8');

/** For one-byte encodings: which byte stands for a character. (The platform can only decode.) */
function encode(text: string, label: string): Uint8Array {
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) byteOf.set(new TextDecoder(label).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], letter => byteOf.get(letter) ?? 0x3f);
}

/** For two-byte encodings of East Asia. */
function encodeWide(text: string, label: string): Uint8Array {
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const letter = new TextDecoder(label).decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && !bytesOf.has(letter)) bytesOf.set(letter, [lead, trail]);
    }
  return Uint8Array.from(
    [...text].flatMap(letter =>
      letter < '\u0080' ? [letter.charCodeAt(0)] : (bytesOf.get(letter) ?? [0x3f]),
    ),
  );
}

const tell = async (bytes: Uint8Array) =>
  tellEncoding(await survey({ open: () => new Blob([bytes as BlobPart]).stream() }));

describe('The encoding of a text', () => {
  it('is UTF-8 where the bytes are, with a mark or without', async () => {
    for (const language of ['russian', 'japanese', 'french']) {
      expect(await tell(new TextEncoder().encode(fixture(language)))).toBe('utf-8');
      expect(await tell(new TextEncoder().encode(`\uFEFF${fixture(language)}`))).toBe('utf-8');
    }
    expect(await tell(new TextEncoder().encode('Plain ASCII'))).toBe('utf-8');
  });

  it.each(['utf-16le', 'utf-16be'])('is %s with its mark, and without in an alphabet', async label => {
    for (const [text, mark] of [
      ['A plain text, in English, of a line.\n', ''],
      [fixture('russian'), ''],
      [fixture('chinese'), '\uFEFF'],
    ]) {
      const bytes = new Uint8Array(Buffer.from(`${mark}${text}`, 'utf16le'));
      if (label === 'utf-16be') Buffer.from(bytes.buffer).swap16();
      expect(await tell(bytes)).toBe(label);
    }
  });

  it.each([
    ['russian', 'windows-1251'],
    ['russian', 'koi8-r'],
    ['russian', 'iso-8859-5'],
    ['arabic', 'windows-1256'],
    ['french', 'windows-1252'],
    ['german', 'windows-1252'],
    ['spanish', 'windows-1252'],
  ])('of %s is told: %s', async (language, label) => {
    expect(await tell(encode(fixture(language), label))).toBe(label);
  });

  it.each([
    ['japanese', 'shift_jis'],
    ['chinese', 'gb18030'],
    ['chinese', 'big5'],
    ['korean', 'euc-kr'],
  ])('of %s is told: %s', async (language, label) => {
    expect(await tell(encodeWide(fixture(language), label))).toBe(label);
  });

  it('reads Greek and Hebrew with letters that make sense', async () => {
    for (const [language, label, letters] of [
      ['greek', 'windows-1253', /\p{Script=Greek}{3}/u],
      ['hebrew', 'windows-1255', /\p{Script=Hebrew}{3}/u],
    ] as const) {
      const bytes = encode(fixture(language), label);
      const text = new TextDecoder(await tell(bytes)).decode(bytes);
      expect(text).toMatch(letters);
      expect(text).not.toMatch(/[\uFFFD\u0080-\u009f]/);
    }
  });

  it('is one that the platform can decode, for every one that is offered', () => {
    for (const { label } of ENCODINGS) expect(new TextDecoder(label).encoding).toBe(label);
  });
});
