/**
 * Cuts the typefaces down to what the app sets them in and writes them to `src/fonts`: `npm run fonts`. The
 * licences of both allow it: neither reserves its name. (Atkinson Hyperlegible does, and ships as it comes.)
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

const PACKAGES = 'node_modules/@fontsource-variable';
const FONTS = 'src/fonts';

/** Body and headline; nothing is set bolder or lighter. */
const BODY = 400;
const HEADLINE = 600;
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const;
/** What a browser applies by itself, and figures of one width; small capitals, fractions and the like are set nowhere. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];
/** Copyright, version and licence stay in the file, as the licence asks. */
const NAMES = Array.from({ length: 15 }, (_, id) => id);

/**
 * The first face has an axis for the size that it is drawn for. With it, and weights between, it would be 79 kB, which a first
 * visit fetches beside the texts; a cut for body and one for headlines, at the middle of the sizes they are set in, are 42. The
 * faces that stand in for them then fit at every size, too: with the axis letters grow wider or narrower than the size says.
 */
const CUTS = [
  { from: 'newsreader', style: 'opsz-normal', as: 'newsreader', axes: { wght: BODY, opsz: 19 } },
  { from: 'newsreader', style: 'opsz-normal', as: 'newsreader-headline', axes: { wght: HEADLINE, opsz: 36 } },
  { from: 'newsreader', style: 'opsz-italic', as: 'newsreader-italic', axes: { wght: BODY, opsz: 16 } },
  {
    from: 'public-sans',
    style: 'wght-normal',
    as: 'public-sans',
    axes: { wght: { min: BODY, max: HEADLINE } },
  },
] as const;

for (const { from, style, as, axes } of CUTS) {
  for (const subset of SUBSETS) {
    const whole = await readFile(path.join(PACKAGES, from, 'files', `${from}-${subset}-${style}.woff2`));
    const cut = await subsetFont(whole, undefined, {
      keepAllGlyphs: true,
      keepFeatures: FEATURES,
      targetFormat: 'woff2',
      noHinting: true,
      preserveNameIds: NAMES,
      variationAxes: axes,
    });
    const file = path.join(FONTS, `${as}-${subset}.woff2`);
    await writeFile(file, cut);
    console.log(`${file}: ${whole.length} → ${cut.length} bytes`);
  }
}
