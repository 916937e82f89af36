import { describe, expect, it } from 'vitest';
import { indexed } from './fixtures/indexed';
import { bundledSources, recordOf, sourceOf } from './fixtures/texts';
import { relatedArticles } from './related-articles';

const { catalogue, index } = await indexed(bundledSources());
const keyOf = (beginning: string) =>
  catalogue.entries.find(({ head }) => head.headline.text.startsWith(beginning))?.key ?? '';
const relatedTo = (beginning: string) => relatedArticles(catalogue, index, keyOf(beginning));

describe('Related articles', () => {
  it('are those that share names and a country, with what they share', async () => {
    const [first] = await relatedTo('Russia and the West battle');
    expect(first?.summary.headline.text).toMatch(/^The oligarch, Russia and the West/);
    expect(first?.words).toContain('Tbilisi');
    expect(first?.countries).toContain('GE');
  });

  it('are three at most, best first, and never the article itself', async () => {
    const key = keyOf('Washington, Seoul sound alarm');
    const related = await relatedArticles(catalogue, index, key);
    expect(related).toHaveLength(3);
    expect(related.map(({ summary }) => summary.key)).not.toContain(key);
  });

  it('are none where nothing tells that articles have to do with each other', async () => {
    expect(await relatedTo('EU countries approve landmark nature law')).toEqual([]);
    expect(await relatedArticles(catalogue, index, 'gone')).toEqual([]);
  });

  it('are not told by a day of the week or a word that begins a sentence', async () => {
    const all = await Promise.all(catalogue.entries.map(({ key }) => relatedArticles(catalogue, index, key)));
    const words = all.flatMap(related => related.flatMap(({ words }) => words));
    expect(words.length).toBeGreaterThan(30);
    for (const word of ['Tuesday', 'Wednesday', 'September', 'However']) expect(words).not.toContain(word);
  });

  it('are none in a library of one article', async () => {
    const alone = await indexed([
      sourceOf(recordOf('a.txt'), 'A headline of its own\n\nKyiv and Berlin met here.'),
    ]);
    for (const { key } of alone.catalogue.entries)
      expect(await relatedArticles(alone.catalogue, alone.index, key)).toEqual([]);
  });
});
