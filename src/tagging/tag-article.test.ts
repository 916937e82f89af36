import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTaggingTables } from '../cli/tagging-tables';
import type { Article } from '../model/article';
import type { Evidence } from '../model/tags';
import { articleOf } from './fixtures/article';
import { PLACE_TRAPS } from './fixtures/place-traps';
import { createTagger } from './tag-article';

const tables = readTaggingTables();
const tagger = createTagger(tables);
const sentences = Object.values(PLACE_TRAPS).flatMap(traps => traps.map(([sentence]) => sentence));

function textOf(article: Article, { part, block }: Evidence): string | undefined {
  if (part === 'headline') return article.headline.text;
  return part === 'deck' ? article.deck?.text : article.body[block]?.text;
}

/** Articles of arbitrary text, with sentences among it that have something to tag. */
const articles = fc
  .tuple(
    fc.oneof(fc.constantFrom(...sentences), fc.string()),
    fc.array(fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme' })), { maxLength: 8 }),
    fc.constantFrom('en', 'und', 'fr', 'zh'),
  )
  .map(([headline, paragraphs, language]) => articleOf(headline, paragraphs, { language }));

describe('tags of any article', () => {
  test('have evidence that stands where it says and adds up to the score', () => {
    fc.assert(
      fc.property(articles, article => {
        const { main, mentioned, regions, topics } = tagger.tag(article);
        for (const { score, evidence } of [...main, ...mentioned, ...regions, ...topics]) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
          for (const found of evidence) {
            expect(textOf(article, found)?.slice(found.start, found.end)).toBe(found.text);
          }
        }
      }),
    );
  });

  test('are best first, and the main countries are among the mentioned', () => {
    fc.assert(
      fc.property(articles, article => {
        const { main, mentioned, topics } = tagger.tag(article);
        for (const list of [main, mentioned, topics]) {
          const scores = list.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        }
        const codes = mentioned.map(({ country }) => country);
        expect(codes).toEqual(expect.arrayContaining(main.map(({ country }) => country)));
      }),
    );
  });

  test('in brief are the same without the evidence, told by the word that says most', () => {
    fc.assert(
      fc.property(articles, article => {
        const full = tagger.tag(article);
        const brief = tagger.tagBriefly(article);
        const lists = ['main', 'mentioned', 'regions', 'topics'] as const;
        for (const list of lists) {
          const without = full[list].map(({ evidence: _, ...tag }) => tag);
          expect(brief[list]).toEqual(without);
        }
        for (const { word, homonyms, evidence } of full.mentioned) {
          const names = evidence.flatMap(({ homonym }) => homonym?.name ?? []);
          expect(new Set(homonyms)).toEqual(new Set(names));
          expect(word).not.toBe('');
        }
        for (const { word, evidence } of full.topics)
          expect(evidence.map(({ text }) => text)).toContain(word);
      }),
    );
  });

  test('are the same whatever was tagged before', () => {
    fc.assert(
      fc.property(articles, articles, (first, second) => {
        const alone = createTaggerOnce().tag(second);
        tagger.tag(first);
        expect(tagger.tag(second)).toEqual(alone);
      }),
      { numRuns: 20 },
    );
  });
});

/** Another tagger, made once: compiling the tables takes a tenth of a second. */
let other: ReturnType<typeof createTagger> | undefined;
function createTaggerOnce() {
  other ??= createTagger(tables);
  return other;
}
