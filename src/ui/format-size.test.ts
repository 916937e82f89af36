import { expect, it } from 'vitest';
import { formatSize } from './format-size';

it.each([
  [0, '0 bytes'],
  [818, '818 bytes'],
  [3400, '3.4 kB'],
  [9_960, '10 kB'],
  [999_400, '999 kB'],
  [999_600, '1.0 MB'],
  [12_345_678, '12 MB'],
  [2.5e9, '2.5 GB'],
  [9e12, '9.0 TB'],
])('%d bytes are %s', (bytes, said) => {
  expect(formatSize(bytes)).toBe(said.replace(' ', '\u00a0'));
});
