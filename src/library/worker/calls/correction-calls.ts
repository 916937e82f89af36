import type { Handlers, Stock } from './handlers';

type CorrectionCall = 'explain' | 'alike' | 'correct' | 'restoreCorrections' | 'corrections';

/** What the reader corrects of places and topics. */
export function correctionCalls({ shelves }: Stock): Pick<Handlers, CorrectionCall> {
  return {
    explain: async ({ key }) => (await shelves.corrections()).explain(key),
    alike: async ({ key, edit }) => (await shelves.corrections()).alike(key, edit),
    correct: async ({ key, edit, others }) => (await shelves.corrections()).correct(key, edit, others),
    restoreCorrections: async ({ corrections }) => (await shelves.corrections()).restore(corrections),
    corrections: async () => (await shelves.corrections()).all(),
  };
}
