import { describe, expect, it } from 'vitest';
import { indexed } from './fixtures/indexed';
import { bundledSources } from './fixtures/texts';
import { suggest } from './suggest';

const { catalogue, index } = await indexed(bundledSources());
const offered = (q: string) => suggest(catalogue, index, q).map(({ kind, label }) => `${kind} ${label}`);

describe('The field offers', () => {
  it('places with the number of their articles', () => {
    expect(suggest(catalogue, index, 'ukr')[0]).toEqual({
      kind: 'region',
      code: 'UA',
      label: 'Ukraine',
      articles: 5,
    });
  });

  it('a place by any word of its name, but none without an article', () => {
    expect(offered('korea')).toContain('region North Korea');
    expect(offered('fiji')).not.toContain('region Fiji');
  });

  it('topics, sources and headlines', () => {
    expect(offered('envir')).toContain('topic Environment');
    expect(offered('voa')).toContain('source VOA News');
    expect(offered('fulbright')[0]).toMatch(/^headline Russia’s Fulbright scholars/);
  });

  it('a source as a search that finds its articles', () => {
    const source = suggest(catalogue, index, 'the week').find(({ kind }) => kind === 'source');
    expect(source).toMatchObject({ q: 'source:"The Week"' });
  });

  it('nothing for a single letter or for blanks', () => {
    expect(offered('u')).toEqual([]);
    expect(offered('   ')).toEqual([]);
  });
});
