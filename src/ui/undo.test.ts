import { afterEach, describe, expect, it, vi } from 'vitest';
import { offerUndo, undoLast } from './undo';

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

  it('forgets the oldest of very many steps', () => {
    const oldest = vi.fn();
    offerUndo({ done: 'Oldest', undo: oldest });
    for (let step = 0; step < 50; step++) offerUndo({ done: 'Later', undo: () => undefined });
    while (undoLast());
    expect(oldest).not.toHaveBeenCalled();
  });
});
