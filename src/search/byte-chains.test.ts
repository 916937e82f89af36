import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteChains } from './byte-chains';

/** All bytes of a list. */
function contents(chains: ByteChains, list: number): number[] {
  const bytes = new Uint8Array(chains.size(list));
  chains.copy(list, bytes, 0);
  return [...bytes];
}

const list = fc.nat(4);
// Short ones as the library's, and some that go over several blocks.
const bytes = fc.oneof(fc.uint8Array({ maxLength: 8 }), fc.uint8Array({ minLength: 500, maxLength: 9000 }));
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ append: fc.tuple(list, bytes) }) },
  fc.record({ clear: list }),
);

it('gives back what was appended to each list, however they grew beside each other and were cleared', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), steps => {
      const chains = new ByteChains();
      const expected: number[][] = Array.from({ length: 5 }, () => []);
      for (const one of steps) {
        if ('clear' in one) {
          chains.clear(one.clear);
          expected[one.clear] = [];
        } else {
          const [list, bytes] = one.append;
          chains.append(list, bytes, bytes.length);
          expected[list]?.push(...bytes);
        }
      }
      expected.forEach((bytes, list) => {
        expect(contents(chains, list)).toEqual(bytes);
      });
    }),
    { numRuns: 50 },
  );
});

it('appends as many bytes as it is told', () => {
  const chains = new ByteChains();
  chains.append(3, Uint8Array.of(1, 2, 3), 2);
  expect(contents(chains, 3)).toEqual([1, 2]);
  expect(contents(chains, 0)).toEqual([]);
  expect(chains.size(99)).toBe(0);
});

it('holds lists of more than a page', () => {
  const chains = new ByteChains();
  const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
  for (let round = 0; round < 600; round++)
    for (const list of [0, 1]) chains.append(list, bytes, bytes.length);
  const held = contents(chains, 1);
  expect(held.length).toBe(600_000);
  expect(held.every((byte, at) => byte === (at % 1000) % 251)).toBe(true);
});
