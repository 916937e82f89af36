/**
 * Fits the weights by which the parser chooses: `npm run fit:parse -- FOLDER[*WEIGHT]… > src/parsing/fitted-weights.json`.
 * A folder holds texts `NAME.txt`, each with its known answer `NAME.gold.json` beside it; WEIGHT says how much
 * each of its texts counts (1 where left out). Pages composed of their stories are learned from as well.
 * `--keep PATTERN` takes only names that match, to hold others back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBlocks } from '../parsing/blocks';
import { composePage } from '../parsing/build/compose-pages';
import { fitChain, type Lesson } from '../parsing/build/fit-chain';
import { type FixtureAnswer, fixtureGold } from '../parsing/build/fixture-lessons';
import { type GoldAnswer, toLesson } from '../parsing/build/lessons';
import { storiesOf } from '../parsing/build/stories';
import { splitLines } from '../parsing/lines';
import { readBlocks, toPage } from '../parsing/page';
import { learnTemplate } from '../parsing/template';

/** Found by fitting on one half of the hand-labelled pages and scoring on the other. */
const OPTIONS = { rounds: 18, penalty: 0.002, step: 0.05 };
const COMPOSED_PAGES = 1400;
const COMPOSED_WEIGHT = 0.25;
const FIXTURE_WEIGHT = 5;

interface Example {
  readonly text: string;
  readonly gold: GoldAnswer;
  readonly weight: number;
}

function readExamples(folder: string, weight: number, keep: RegExp): Example[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.gold.json') && keep.test(name))
    .sort()
    .map(name => ({
      gold: JSON.parse(readFileSync(join(folder, name), 'utf8')),
      text: readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8'),
      weight,
    }));
}

/** The parser's own fixtures: few of the hand-labelled pages are in other scripts than Latin. */
function readFixtures(): Example[] {
  const folder = join(import.meta.dirname, '../parsing/fixtures');
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => {
      const answer: FixtureAnswer = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const text = readFileSync(join(folder, name.replace('.json', '.txt')), 'utf8');
      return { text, gold: fixtureGold(text, answer), weight: FIXTURE_WEIGHT };
    });
}

function lessonOf({ text, gold, weight }: Example): Lesson {
  const blocks = toBlocks(text, splitLines(text));
  const stretch = readBlocks(blocks);
  const page = toPage(stretch, learnTemplate(stretch), 0);
  return toLesson(page, blocks, gold, weight);
}

const words = process.argv.slice(2);
const keepAt = words.indexOf('--keep');
const keep = new RegExp(keepAt < 0 ? '' : (words.splice(keepAt, 2)[1] ?? ''));
const examples = words.flatMap(word => {
  const [folder = '', weight = '1'] = word.split('*');
  return readExamples(folder, Number(weight), keep);
});
const stories = examples.flatMap(({ text, gold }) => storiesOf(text, gold));
const composed = Array.from({ length: COMPOSED_PAGES }, (_, seed) => ({
  ...composePage(stories, seed),
  weight: COMPOSED_WEIGHT,
}));
const origin = `fitted by src/cli/fit-segmenter.ts to ${examples.length} texts with known answers, the fixtures, and ${composed.length} pages composed of their stories`;
const table = fitChain([...examples, ...readFixtures(), ...composed].map(lessonOf), origin, OPTIONS);
console.log(JSON.stringify(table).replaceAll('],"', '],\n"'));
