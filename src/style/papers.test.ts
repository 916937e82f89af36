import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const papers = readFileSync(new URL('./papers.css', import.meta.url), 'utf8');

/** WCAG 2.2's relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'sepia', 'dark', 'contrast'])('The %s paper', paper => {
  const rules = papers.split(`@utility paper-${paper} {`)[1]?.split('}')[0] ?? '';
  const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(rules)?.[1] ?? '';

  it.each(['ink', 'soft', 'accent'])('lets %s be read on paper and tint', name => {
    for (const ground of ['paper', 'tint']) {
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(5.8);
    }
  });

  it('lets ink be read on a mark', () => {
    expect(contrast(colour('ink'), colour('mark'))).toBeGreaterThanOrEqual(5.8);
  });
});
