import workerUrl from './worker/library.worker?worker&url';

/** The part of the Trusted Types standard that is used here; TypeScript's DOM library does not know it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

export { workerUrl };
/** Relative to the page, so that it governs the folder the app lies in. */
export const SERVICE_WORKER_URL = './service-worker.js';

const OWN: readonly string[] = [workerUrl, SERVICE_WORKER_URL];

/** Workers need vouched-for addresses; this policy vouches for this build's own two and nothing else. */
const policy = trustedTypes?.createPolicy('broadsheet', {
  createScriptURL(url) {
    if (!OWN.includes(url)) throw new TypeError(`Not a script of this app: ${url}`);
    return url;
  },
});

/** An address of a script of this app as the browser wants it. */
export function vouchedFor(url: string): string {
  return policy?.createScriptURL(url) ?? url;
}
