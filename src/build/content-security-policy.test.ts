import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, SECURITY_HEADERS } from './content-security-policy';
import { inlineScriptHash } from './first-worker';

type Directives = ReadonlyMap<string, readonly string[]>;

const directivesOf = (policy: string): Directives =>
  new Map(
    policy.split('; ').map(directive => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

const header = directivesOf(SECURITY_HEADERS['Content-Security-Policy']);

/** The policy of the meta tag that the plugin puts into the built page. */
function metaPolicy({ transformIndexHtml }: Plugin): Directives {
  const handler = typeof transformIndexHtml === 'object' ? transformIndexHtml.handler : transformIndexHtml;
  const tags = handler && Reflect.apply(handler, null, []);
  return directivesOf(tags[0].attrs.content);
}

describe('The content security policy', () => {
  it('lets nothing be loaded that no directive allows', () => {
    expect(header.get('default-src')).toEqual(["'none'"]);
  });

  it('lets nothing leave to another origin and nothing come from one', () => {
    const fetching = [...header].filter(([name]) => name.endsWith('-src'));
    for (const [name, sources] of fetching) {
      const allowed = ["'self'", "'none'", ...(name === 'script-src' ? [inlineScriptHash()] : [])];
      expect(allowed, name).toEqual(expect.arrayContaining([...sources]));
    }
    expect(header.get('connect-src')).toEqual(["'self'"]);
  });

  it('closes the ways round: base, forms, frames, strings as script', () => {
    expect(header.get('base-uri')).toEqual(["'none'"]);
    expect(header.get('form-action')).toEqual(["'none'"]);
    expect(header.get('frame-ancestors')).toEqual(["'none'"]);
    expect(header.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(header.get('trusted-types')).toEqual(['broadsheet', 'broadsheet-first']);
  });

  it('stands in the README as hosts should send it', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(readme).toContain(`${name}: ${value}`);
  });

  it('is the same in the built page, but for what a meta tag may not say', () => {
    const withoutFrames = new Map([...header].filter(([name]) => name !== 'frame-ancestors'));
    expect(metaPolicy(contentSecurityPolicy())).toEqual(withoutFrames);
  });
});
