import { addFiles, takeFiles } from '../intake/handed-over';
import type { Handlers, Stock } from './handlers';

type ImportCall = 'handOver' | 'bring' | 'steer' | 'decodeAs' | 'keep' | 'forget';

/** Files of a review that are told of at a time. */
const REVIEW_PART = 100;

/** How texts are brought in. */
export function importCalls({ shelves, openIntake }: Stock): Pick<Handlers, ImportCall> {
  return {
    handOver: ({ id, files }) => addFiles(id, files),
    bring: async ({ id, pasted }, onProgress) => {
      const brought = { id, pasted, files: takeFiles(id) };
      const { items, cancelled } = await (await openIntake()).bring(brought, onProgress);
      for (let at = 0; at < items.length; at += REVIEW_PART)
        onProgress({ items: items.slice(at, at + REVIEW_PART) });
      return { cancelled };
    },
    steer: async ({ id, to }) => {
      (await openIntake()).steer(id, to);
      return null;
    },
    decodeAs: async ({ id, content, encoding }) => (await openIntake()).decodeAs(id, content, encoding),
    keep: async ({ id, contents }, onProgress) => {
      const added = await (await openIntake()).keep(id, contents, onProgress);
      return added && { library: await shelves.refresh(), added };
    },
    forget: async ({ id }) => {
      takeFiles(id);
      await (await openIntake()).forget(id);
      return null;
    },
  };
}
