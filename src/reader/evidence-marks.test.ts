import { describe, expect, it } from 'vitest';
import { articlesIn, bundledSources, tagger } from '../library/worker/fixtures/texts';
import { evidenceMarks } from './evidence-marks';

const articles = (await articlesIn(bundledSources())).map(({ article }) => ({
  ...article,
  tags: tagger.tag(article),
}));

describe('The marks of a tag’s evidence', () => {
  it('cut out of each part just the words that speak for the tag', () => {
    for (const article of articles) {
      for (const { evidence } of [...article.tags.main, ...article.tags.topics]) {
        const { headline, deck, body } = evidenceMarks(article, evidence);
        const texts = [
          ...headline.map(({ start, end }) => article.headline.text.slice(start, end)),
          ...deck.map(({ start, end }) => article.deck?.text.slice(start, end)),
          ...body.flatMap((marks, block) =>
            marks.map(({ start, end }) => article.body[block]?.text.slice(start, end)),
          ),
        ];
        expect(texts.sort()).toEqual(evidence.map(({ text }) => text).sort());
      }
    }
  });

  it('stand in order and do not overlap, as marks must', () => {
    for (const article of articles) {
      for (const { evidence } of article.tags.topics) {
        for (const marks of evidenceMarks(article, evidence).body) {
          for (const [at, { start }] of marks.entries())
            expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
        }
      }
    }
  });
});
