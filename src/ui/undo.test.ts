import { afterEach, describe, expect, it, vi } from 'vitest';
import { beingDone, offerUndo, tellFault, told, undoLast, undoLatest } from './undo';

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

  it('of what is still being done waits for it, and takes back nothing that was done before', async () => {
    const taken: string[] = [];
    offerUndo({ done: 'Starred', undo: () => void taken.push('star') });
    let finish = () => {};
    const deleting = new Promise<void>(resolve => {
      finish = resolve;
    });
    void beingDone(deleting).then(() =>
      offerUndo({ done: 'Deleted', undo: async () => void taken.push('deletion') }),
    );
    expect(undoLatest()).toBe(true);
    expect(taken).toEqual([]);
    finish();
    await vi.waitFor(() => expect(taken).toEqual(['deletion']));
    await vi.waitFor(() => expect(undoLatest() && taken).toEqual(['deletion', 'star']));
  });

  it('of what was done last waits for nothing that was begun before', async () => {
    const undo = vi.fn();
    void beingDone(new Promise(() => {}));
    await beingDone(Promise.resolve());
    offerUndo({ done: 'Starred', undo });
    undoLatest();
    expect(undo).toHaveBeenCalledOnce();
  });

  it('comes after the one before it where that takes its time', async () => {
    const taken: string[] = [];
    const undo = (name: string) => async () => {
      taken.push(`${name} begins`);
      await Promise.resolve();
      taken.push(`${name} ends`);
    };
    for (const name of ['third', 'second', 'first']) offerUndo({ done: name, undo: undo(name) });
    for (const _ of [1, 2, 3]) undoLatest();
    const inOrder = ['first', 'second', 'third'].flatMap(name => [`${name} begins`, `${name} ends`]);
    await vi.waitFor(() => expect(taken).toEqual(inOrder));
  });

  it('of what fails takes back nothing in its stead', async () => {
    const undo = vi.fn();
    offerUndo({ done: 'Starred', undo });
    beingDone(Promise.reject(new Error('No room.'))).catch(() => tellFault('It could not be deleted.'));
    undoLatest();
    await new Promise(resolve => setTimeout(resolve));
    expect(undo).not.toHaveBeenCalled();
    undoLatest();
    expect(undo).toHaveBeenCalled();
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
