import type { WorkerPort } from './library-client';
import workerUrl from './worker/library.worker?worker&url';

/** The part of the Trusted Types standard that is used here; TypeScript's DOM library does not know it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** A worker needs a vouched-for address; this policy vouches for this build's own worker and nothing else. */
const policy = trustedTypes?.createPolicy('broadsheet', {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError(`Not a script of this app: ${url}`);
    return url;
  },
});

export function startWorker(): WorkerPort {
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module', name: 'library' });
}
