import { describe, expect, it } from 'vitest';
import { inputOf, peek, safeName } from './input';

describe('The name of what is brought in', () => {
  it.each([
    ['notes.txt', 'notes.txt'],
    ['folder/june/notes.txt', 'folder/june/notes.txt'],
    ['../../etc/passwd', 'etc/passwd'],
    ['C:\\Users\\me\\notes.txt', 'Users/me/notes.txt'],
    ['/absolute/./path', 'absolute/path'],
    ['bell\u0007and\u0000nought.txt', 'bellandnought.txt'],
    ['gnp.\u202etxt.exe', 'gnp.txt.exe'],
    ['../..', 'unnamed'],
    ['', 'unnamed'],
    ['half \ud800 a character', 'half  a character'],
  ])('%j becomes %j', (path, name) => {
    expect(safeName(path)).toBe(name);
  });

  it('loses its middle where it is too long', () => {
    expect(safeName(`${'a'.repeat(500)}.txt`)).toMatch(/^a{100}…a{96}\.txt$/);
    expect(safeName(`${'a'.repeat(99)}${'\u{1f600}'.repeat(200)}`)).toMatch(/^a{99}…(?:\u{1f600}){50}$/u);
    expect(safeName(`${'\u{1f600}'.repeat(200)}${'a'.repeat(99)}`)).toMatch(/^(?:\u{1f600}){50}…a{99}$/u);
  });
});

describe('A look at the first bytes', () => {
  it('gives as many as there are, at most as many as asked', async () => {
    const input = inputOf('a', new Blob(['abc', 'def']));
    expect(new TextDecoder().decode(await peek(input, 4))).toBe('abcd');
    expect(await peek(input, 100)).toHaveLength(6);
  });
});
