/**
 * Fits the weights by which the parser chooses: `npm run fit:parse -- FOLDER[*WEIGHT]… > src/parsing/fitted-weights.json`,
 * which `npm run pack:parse` then packs for the app.
 * A folder holds texts `NAME.txt`, each with its known answer `NAME.gold.json` beside it; WEIGHT says how much
 * each of its texts counts (1 where left out).
 */
import { fitSegmenter } from '../parsing/build/fit-segmenter';
import { readExamples, readFixtures } from './known-answers';

const table = fitSegmenter(readExamples(process.argv.slice(2)), readFixtures());
console.log(JSON.stringify(table).replaceAll('],"', '],\n"'));
