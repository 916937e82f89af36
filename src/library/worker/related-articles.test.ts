import { describe, expect, it } from 'vitest';
import { Catalogue } from './catalogue';
import { bundledSources, recordOf, sourceOf } from './fixtures/texts';
import { relatedArticles } from './related-articles';

const catalogue = new Catalogue(bundledSources());
const keyOf = (beginning: string) =>
  catalogue.entries.find(({ article }) => article.headline.text.startsWith(beginning))?.key ?? '';
const relatedTo = (beginning: string) => relatedArticles(catalogue, keyOf(beginning));

describe('Related articles', () => {
  it('are those that share names and a country, with what they share', () => {
    const [first] = relatedTo('Russia and the West battle');
    expect(first?.summary.headline.text).toMatch(/^The oligarch, Russia and the West/);
    expect(first?.words).toContain('Tbilisi');
    expect(first?.countries).toContain('GE');
  });

  it('are three at most, best first, and never the article itself', () => {
    const key = keyOf('Washington, Seoul sound alarm');
    const related = relatedArticles(catalogue, key);
    expect(related).toHaveLength(3);
    expect(related.map(({ summary }) => summary.key)).not.toContain(key);
  });

  it('are none where nothing tells that articles have to do with each other', () => {
    expect(relatedTo('EU countries approve landmark nature law')).toEqual([]);
    expect(relatedArticles(catalogue, 'gone')).toEqual([]);
  });

  it('are not told by a day of the week or a word that begins a sentence', () => {
    const words = catalogue.entries.flatMap(({ key }) =>
      relatedArticles(catalogue, key).flatMap(related => related.words),
    );
    expect(words.length).toBeGreaterThan(30);
    for (const word of ['Tuesday', 'Wednesday', 'September', 'However']) expect(words).not.toContain(word);
  });

  it('are none in a library of one article', () => {
    const alone = new Catalogue([
      sourceOf(recordOf('a.txt'), 'A headline of its own\n\nKyiv and Berlin met here.'),
    ]);
    for (const { key } of alone.entries) expect(relatedArticles(alone, key)).toEqual([]);
  });
});
