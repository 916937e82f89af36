import { describe, expect, it } from 'vitest';
import { bundledText, STORY } from '../library/worker/fixtures/texts';
import { FEATURES } from '../parsing/features/all-features';
import { parseText } from '../parsing/parse-text';
import { ruledBy } from '../parsing/ruled-cuts';
import { aspectOf, aspectsOf } from './cut-aspects';

describe('What the reasons for a cut are about', () => {
  it.each(FEATURES.map(({ name }) => name))('is known of “%s”', name => {
    expect(aspectOf(name)).toBeDefined();
  });

  it('is summed up without losing a weight, strongest first', () => {
    const text = bundledText('author-page-voa-news-2024-06.txt');
    for (const { cut } of parseText({ source: 'a', text }).articles) {
      const aspects = aspectsOf(cut.reasons);
      const sum = (weights: readonly { weight: number }[]) =>
        weights.reduce((all, { weight }) => all + weight, 0);
      expect(sum(aspects)).toBeCloseTo(sum(cut.reasons), 6);
      expect(1 / (1 + Math.exp(-sum(aspects)))).toBeCloseTo(cut.confidence, 2);
      const sizes = aspects.map(({ weight }) => Math.abs(weight));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  it('is nothing where the reader said so, or the file', () => {
    const line = STORY.split('\n')[0] as string;
    const [article] = parseText(
      { source: 'a', text: `${line}\n${line}` },
      undefined,
      ruledBy([{ line, begins: true }]),
    ).articles;
    expect(aspectsOf(article?.cut.reasons ?? [])).toEqual([]);
    expect(aspectsOf([{ name: 'a row of its own', weight: 1 }])).toEqual([]);
  });
});
