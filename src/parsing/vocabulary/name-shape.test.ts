import { describe, expect, it } from 'vitest';
import { nameShape } from './name-shape';

describe('The shape of a name', () => {
  it.each([
    ['Jane van Doe and Max', 'Aaaj ppp Aaj jjj Aaa'],
    ["O'Mahony, J. R., 42", "A'Aaaaaj, A. A., 42"],
    ['María-José Núñez', 'Aaaaa-Aaaa Aaaaa'],
    ['Иван и Мария', 'Aaaa j Aaaaa'],
    ['the mayor said', 'aaa aaaaa aaaa'],
    ['', ''],
  ])('of %j is %j', (text, shape) => {
    expect(nameShape(text)).toBe(shape);
    expect(shape).toHaveLength(text.length);
  });
});
