import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fittingWidth,
  formatWidths,
  PANES,
  type PaneName,
  parseWidths,
  widthAfterKey,
  widthAfterPress,
} from './pane-widths';

const pane = fc.constantFrom<PaneName>('filters', 'list');

describe('The border of a pane', () => {
  it('stops at the least and the most', () => {
    expect(fittingWidth('list', 10_000)).toBe(PANES.list.most);
    expect(fittingWidth('list', PANES.list.least - 20)).toBe(PANES.list.least);
  });

  it('folds the pane away when it is pushed far beyond the least', () => {
    expect(fittingWidth('list', PANES.list.least / 2 - 1)).toBe(0);
    expect(widthAfterKey('list', PANES.list.least, 'ArrowLeft')).toBe(0);
  });

  it('brings a folded pane back by Enter and by an arrow', () => {
    expect(widthAfterKey('filters', 0, 'Enter')).toBe(PANES.filters.usual);
    expect(widthAfterKey('filters', 0, 'ArrowRight')).toBe(PANES.filters.least);
    expect(widthAfterKey('filters', 200, 'Enter')).toBe(0);
  });

  it('goes to its ends by Home and End, and leaves other keys alone', () => {
    expect(widthAfterKey('list', 300, 'Home')).toBe(PANES.list.least);
    expect(widthAfterKey('list', 300, 'End')).toBe(PANES.list.most);
    expect(widthAfterKey('list', 300, 'j')).toBeNull();
  });

  it('is moved by presses alone: to the next of three widths, folded, and back', () => {
    const { least, usual, most } = PANES.list;
    const pressed = [0, 1, 2, 3].reduce(
      widths => [...widths, widthAfterPress('list', widths.at(-1) ?? 0)],
      [usual],
    );
    expect(pressed).toEqual([usual, most, 0, least, usual]);
    expect(widthAfterPress('list', usual - 7)).toBe(usual);
  });

  it('is folded or between its ends whatever is pressed', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter'));
    fc.assert(
      fc.property(pane, keys, (name, pressed) => {
        const { usual, least, most } = PANES[name];
        const width = pressed.reduce((now, key) => widthAfterKey(name, now, key) ?? now, usual);
        expect(width === 0 || (width >= least && width <= most)).toBe(true);
      }),
    );
  });
});

describe('Widths that are kept', () => {
  it('are read back as they were chosen', () => {
    fc.assert(
      fc.property(pane, fc.double({ min: 0, max: 900, noNaN: true }), (name, wanted) => {
        const width = fittingWidth(name, wanted);
        const kept = width === PANES[name].usual ? {} : { [name]: width };
        expect(parseWidths(formatWidths({ [name]: width }))).toEqual(kept);
      }),
    );
  });

  it('are as usual where something else is in their place', () => {
    for (const stored of [
      null,
      '',
      '7',
      'null',
      '{"list":"wide"}',
      '{"list":1e9}',
      '{"list":5}',
      '{"page":300}',
    ]) {
      expect(parseWidths(stored)).toEqual({});
    }
    expect(formatWidths({})).toBeNull();
  });
});
