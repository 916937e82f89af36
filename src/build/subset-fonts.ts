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
const WEIGHTS = { min: 400, max: 600 };
/** No text is smaller than 16 by the face's own measure that a reader would see the difference of. */
const OPTICAL_SIZES = { min: 16, max: 72 };
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const;
/** What a browser applies by itself, and figures of one width; small capitals, fractions and the like are set nowhere. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];
/** Copyright, version and licence stay in the file, as the licence asks. */
const NAMES = Array.from({ length: 15 }, (_, id) => id);

const CUTS = [
  {
    from: 'newsreader',
    style: 'opsz-normal',
    as: 'newsreader',
    axes: { wght: WEIGHTS, opsz: OPTICAL_SIZES },
  },
  { from: 'newsreader', style: 'opsz-italic', as: 'newsreader-italic', axes: { wght: 400, opsz: 16 } },
  { from: 'public-sans', style: 'wght-normal', as: 'public-sans', axes: { wght: WEIGHTS } },
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
