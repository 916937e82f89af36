/** Packs the splitter's weights for the app: `npm run pack:parse`, after each `npm run fit:parse` and each change of a feature. */
import { writeFileSync } from 'node:fs';
import { packWeights } from '../parsing/build/weight-table';
import fitted from '../parsing/fitted-weights.json';

writeFileSync(
  new URL('../parsing/packed-weights.json', import.meta.url),
  `${JSON.stringify(packWeights(fitted)).replaceAll('],', '],\n')}\n`,
);
