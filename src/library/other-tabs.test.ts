import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { agreeWithOtherTabs } from './other-tabs';

it('A change in another tab is followed, and one that can’t be is no fault of this one', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  let asked = 0;
  const refresh = async () => {
    if (++asked === 1) throw new Error('The database is closed.');
  };
  agreeWithOtherTabs(new QueryClient(), refresh);
  const other = new BroadcastChannel('broadsheet');
  other.postMessage('changed');
  other.postMessage('changed');
  await vi.waitFor(() => expect(asked).toBe(2));
  await new Promise(resolve => setTimeout(resolve));
  other.close();
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
