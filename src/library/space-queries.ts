import { useQuery } from '@tanstack/react-query';
import { useRevision } from './queries';

/** What of the browser's storage is used, and whether the browser may clear it when it needs room. */
export function useSpace() {
  const revision = useRevision();
  return useQuery({
    queryKey: ['space', revision],
    queryFn: async () => {
      // A page that is not served securely has no storage to ask.
      const { usage = 0, quota = 0 } = (await navigator.storage?.estimate()) ?? {};
      return { usage, quota, isPersisted: (await navigator.storage?.persisted()) ?? false };
    },
  });
}

/** Share of the browser's storage from which a warning is due. */
const NEARLY_FULL = 0.85;

/** Whether the room that the browser gives is nearly used up. A browser that tells no quota has no end that is known. */
export function isNearlyFull({ usage, quota }: { readonly usage: number; readonly quota: number }): boolean {
  return quota > 0 && usage > quota * NEARLY_FULL;
}
