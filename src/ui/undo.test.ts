import { afterEach, describe, expect, it, vi } from 'vitest';
import { offerUndo, tellFault, told, undoLast } from './undo';

describe('Undo', () => {
  afterEach(() => {
    while (undoLast());
  });

  it('takes back the last step first, each once', () => {
    const taken: string[] = [];
    offerUndo({ done: 'First', undo: () => void taken.push('first') });
    offerUndo({ done: 'Second', undo: () => void taken.push('second') });
    expect([undoLast(), undoLast(), undoLast()]).toEqual([true, true, false]);
    expect(taken).toEqual(['second', 'first']);
  });

  it('that fails says so, and can be tried again', async () => {
    const undo = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('No room.'));
    offerUndo({ done: 'Starred', undo });
    expect(told()).toEqual({ words: 'Starred', canUndo: true });
    undoLast();
    await vi.waitFor(() =>
      expect(told()).toEqual({ words: 'That could not be undone. No room.', canUndo: true }),
    );
    expect(undoLast()).toBe(true);
    expect(told()).toBeNull();
    expect(undo).toHaveBeenCalledTimes(2);
    expect(undoLast()).toBe(false);
  });

  it('is not offered for what could not be done, which is told in the same place', () => {
    tellFault('The star could not be kept.');
    expect(told()).toEqual({ words: 'The star could not be kept.', canUndo: false });
    expect(undoLast()).toBe(false);
  });

  it('forgets the oldest of very many steps', () => {
    const oldest = vi.fn();
    offerUndo({ done: 'Oldest', undo: oldest });
    for (let step = 0; step < 50; step++) offerUndo({ done: 'Later', undo: () => undefined });
    while (undoLast());
    expect(oldest).not.toHaveBeenCalled();
  });
});
