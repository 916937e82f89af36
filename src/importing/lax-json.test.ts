import { describe, expect, it } from 'vitest';
import { laxJson } from './lax-json';

describe('JSON as some programs write it', () => {
  it.each([
    ['{"a": NaN, "b": -Infinity, "c": [Infinity]}', { a: null, b: null, c: [null] }],
    ['{"a": [1, 2, ], }', { a: [1, 2] }],
    ['{"a": "one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
    ['\uFEFF{"a": 1}', { a: 1 }],
  ])('is read: %s', (json, value) => {
    expect(laxJson(json)).toEqual(value);
  });

  it('keeps strings as they are', () => {
    const text = 'It is NaN, ] and \\" Infinity,} ';
    expect(laxJson(`{"a": ${JSON.stringify(text)}, "b": NaN}`)).toEqual({ a: text, b: null });
  });

  it('may be long, and of backslashes', () => {
    const value = laxJson(`{"a": "${'x\\n'.repeat(5_000_000)}", }`);
    expect((value as { a: string }).a).toHaveLength(10_000_000);
  });

  it('is none where it is none, and that is told soon', () => {
    for (const json of ['{"a": }', 'no', '{"a": "open', `{"${'\\'.repeat(1_000_001)}`, '"'.repeat(1_000_001)])
      expect(laxJson(json)).toBeUndefined();
  });
});
