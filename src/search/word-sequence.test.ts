import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMPOUND_FLAG, decode, encode, PART_MARK } from './word-sequence';

it('gives back any sequence of words, compounds and parts', () => {
  const word = fc.oneof(fc.nat(100), fc.nat(0x1fffff), fc.constantFrom(0xdfff, 0xe000, 0xffff, 0x10000));
  const entry = fc.oneof(
    word,
    word.map(id => id + COMPOUND_FLAG),
    fc.nat(5).map(field => PART_MARK + field),
  );
  fc.assert(
    fc.property(fc.array(entry), sequence => {
      const units = encode(sequence);
      const decoded = new Uint32Array(units.length);
      expect([...decoded.subarray(0, decode(units, 0, units.length, decoded))]).toEqual(sequence);
    }),
  );
});
