import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandFor, type KeyPress, SHORTCUTS } from './shortcuts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  repeat: false,
  inField: false,
  ...more,
});
const anyPress = fc.record({
  key: fc.oneof(fc.constantFrom(...SHORTCUTS.flatMap(({ keys }) => keys)), fc.string()),
  ctrlKey: fc.boolean(),
  metaKey: fc.boolean(),
  altKey: fc.boolean(),
  isComposing: fc.boolean(),
  repeat: fc.boolean(),
  inField: fc.boolean(),
});

describe('A key', () => {
  it.each([
    ['/', 'search'],
    ['j', 'next'],
    ['k', 'previous'],
    ['o', 'open'],
    ['Escape', 'escape'],
    ['?', 'help'],
  ])('%s stands for %s', (key, command) => {
    expect(commandFor(press(key), true)).toBe(command);
  });

  it('k with Ctrl or Cmd stands for search, in a field as well and with single keys off', () => {
    expect(commandFor(press('k', { ctrlKey: true }), true)).toBe('search');
    expect(commandFor(press('k', { metaKey: true, inField: true }), false)).toBe('search');
  });

  it('that is held steps on and on, but turns a mark over once', () => {
    const held = (key: string) => commandFor(press(key, { repeat: true }), true);
    expect(['j', 'k', 'n', 'u'].map(held)).toEqual(['next', 'previous', 'next-match', 'undo']);
    expect(['s', 'm', 'x', 'f'].map(held)).toEqual([null, null, null, null]);
  });

  it('u and Ctrl+Z undo, but in a field both are the browser’s', () => {
    expect(commandFor(press('u'), true)).toBe('undo');
    expect(commandFor(press('z', { ctrlKey: true }), false)).toBe('undo');
    expect(commandFor(press('z', { ctrlKey: true, inField: true }), true)).toBeNull();
    expect(commandFor(press('u', { inField: true }), true)).toBeNull();
  });

  it('Escape works in a field and with single keys off', () => {
    expect(commandFor(press('Escape', { inField: true }), false)).toBe('escape');
  });

  it('with Ctrl or Cmd stays the browser’s where it stands for nothing', () => {
    expect(commandFor(press('j', { ctrlKey: true }), true)).toBeNull();
    expect(commandFor(press('o', { metaKey: true }), true)).toBeNull();
  });

  it('that stands for nothing does nothing', () => {
    expect(commandFor(press('q'), true)).toBeNull();
  });

  it('of a single character does nothing while typing', () => {
    fc.assert(
      fc.property(anyPress, fc.boolean(), (any, singleKeys) => {
        fc.pre(any.key.length === 1 && !any.ctrlKey && !any.metaKey);
        expect(commandFor({ ...any, inField: true }, singleKeys)).toBeNull();
      }),
    );
  });

  it('of a single character does nothing where single keys are off', () => {
    for (const key of '/jko?') expect(commandFor(press(key), false)).toBeNull();
  });

  it('does nothing while composing or with Alt', () => {
    fc.assert(
      fc.property(anyPress, any => {
        expect(commandFor({ ...any, isComposing: true }, true)).toBeNull();
        expect(commandFor({ ...any, altKey: true }, true)).toBeNull();
      }),
    );
  });
});

describe('The table of shortcuts', () => {
  it('gives no key two meanings', () => {
    const presses = SHORTCUTS.flatMap(({ keys, ctrl = false }) => keys.map(key => `${ctrl} ${key}`));
    expect(new Set(presses).size).toBe(presses.length);
  });

  it('says what the keys really do', () => {
    for (const { command, keys, ctrl = false } of SHORTCUTS) {
      for (const key of keys) expect(commandFor(press(key, { ctrlKey: ctrl }), true)).toBe(command);
    }
  });
});
