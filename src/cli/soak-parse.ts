/** Holds the parser to its laws on 100,000 texts, generated and mutated: `npm run soak:parse [-- COUNT [SEED]]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { firstBreach } from '../parsing/build/laws';
import { generatedText, mutatedText } from '../parsing/build/text-arbitraries';

const [count = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../parsing/fixtures');
const fixtures = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(join(folder, name), 'utf8'));

console.log(`${count} texts, seed ${seed}`);
fc.assert(
  fc.property(fc.oneof(generatedText, mutatedText(fixtures)), text => {
    const breach = firstBreach(text);
    if (breach !== null) throw new Error(breach);
  }),
  { numRuns: Number(count), seed: Number(seed) },
);
console.log('no law broken');
