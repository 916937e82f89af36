import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appearance, formatAppearance, parseAppearance, SETTINGS } from './appearance';

/** Any choice of some settings, none of them the usual one. */
const chosen: fc.Arbitrary<Appearance> = fc
  .subarray([...SETTINGS])
  .chain(settings =>
    fc.tuple(
      ...settings.map(({ name, usual, choices }) =>
        fc
          .constantFrom(...choices.map(({ value }) => value).filter(value => value !== usual))
          .map(value => [name, value] as const),
      ),
    ),
  )
  .map(pairs => Object.fromEntries(pairs));

describe('The appearance of pages', () => {
  it('is read back as it was kept', () => {
    fc.assert(
      fc.property(chosen, appearance => {
        expect(parseAppearance(formatAppearance(appearance))).toEqual(appearance);
      }),
    );
  });

  it('needs nothing kept where all is as usual', () => {
    expect(formatAppearance({})).toBeNull();
    expect(parseAppearance(null)).toEqual({});
    expect(parseAppearance('{"paper":"system","size":"medium"}')).toEqual({});
  });

  it('leaves out what it does not know', () => {
    expect(parseAppearance('{"paper":"plaid","face":7,"colour":"red","size":"large"}')).toEqual({
      size: 'large',
    });
  });

  it('is as usual whatever else is in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constantFrom('null', '[]', '7')), stored => {
        const appearance = parseAppearance(stored);
        for (const { name, choices } of SETTINGS) {
          expect([undefined, ...choices.map(({ value }) => value)]).toContain(appearance[name]);
        }
      }),
    );
  });

  it('has the usual among the choices of each setting', () => {
    for (const { usual, choices } of SETTINGS) expect(choices.map(({ value }) => value)).toContain(usual);
  });
});
