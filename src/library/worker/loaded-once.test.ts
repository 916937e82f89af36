import { describe, expect, it, vi } from 'vitest';
import { loadedOnce } from './loaded-once';

describe('What is loaded once', () => {
  it('is loaded at the first call, and given to all', async () => {
    const load = vi.fn(async () => ({}));
    const get = loadedOnce(load);
    expect(load).not.toHaveBeenCalled();
    const [one, other] = await Promise.all([get(), get()]);
    expect(one).toBe(other);
    expect(await get()).toBe(one);
    expect(load).toHaveBeenCalledOnce();
  });

  it('is tried again after a failure', async () => {
    const load = vi.fn(async () => 'there').mockRejectedValueOnce(new Error('no network'));
    const get = loadedOnce(load);
    const failed = [get(), get()];
    for (const call of failed) await expect(call).rejects.toThrow('no network');
    expect(await get()).toBe('there');
    expect(load).toHaveBeenCalledTimes(2);
  });
});
