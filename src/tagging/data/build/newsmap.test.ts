import { expect, test } from 'vitest';
import { readNewsmap } from './newsmap';

test('a row is sorted into names, demonyms and capitals', () => {
  const [row] = readNewsmap("    'UA': [Ukraine, Ukrainian*, Kiev, Kyiv]\n");
  expect(row).toEqual({
    country: 'UA',
    names: ['Ukraine'],
    demonyms: ['Ukrainian', 'Ukrainians'],
    capitals: ['Kiev', 'Kyiv'],
  });
});

test('Kosovo has its usual code, and what is no row is passed over', () => {
  const rows = [...readNewsmap("# comment\nEUROPE:\n  SOUTH:\n    'KV': [Kosovo, Kosovan*, Pristina]\n")];
  expect(rows.map(({ country }) => country)).toEqual(['XK']);
});
