import type { Plugin } from 'vite';
import { inlineScriptHash } from './first-worker.ts';

const DIRECTIVES = [
  "default-src 'none'",
  `script-src 'self' ${inlineScriptHash()}`,
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types broadsheet broadsheet-first',
];

/**
 * What every response carries. The page's meta tag alone would leave the worker free to fetch and to
 * eval, because a worker obeys the policy of its own response.
 *
 * There is no `Cross-Origin-Opener-Policy`: a page that opened this one gets nothing out of it, which listens to no messages and
 * can't be framed; but by that header a browser puts each first visit into a new process, for which it waits (a tenth of
 * the time to the first story, measured beside the same page without it).
 */
export const SECURITY_HEADERS = {
  // `frame-ancestors` counts in a header only.
  'Content-Security-Policy': [...DIRECTIVES, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** Puts the policy into the built page as well, for hosts that can't set headers. Vite's development page needs inline script. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'broadsheet:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: DIRECTIVES.join('; ') },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
