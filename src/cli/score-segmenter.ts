/**
 * How well the parser splits texts that it has not learned from: `npm run score:parse -- [--folds N] [--faults] FOLDER…`.
 * The texts (see `fit-segmenter.ts`) are dealt into N folds; each fold is parsed by weights fitted to all others, and
 * all folds are scored as one. `--faults` lists what came out wrong; `--folds 0` scores the shipped weights.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { fitSegmenter } from '../parsing/build/fit-segmenter';
import { addHits, f1, type Hits, precision, recall, type Score, scoreText } from '../parsing/build/score';
import { packWeights } from '../parsing/build/weight-table';
import { splitLines } from '../parsing/lines';
import { parseText } from '../parsing/parse-text';
import { unpackWeights, type Weights } from '../parsing/weights';
import { type Example, readExamples, readFixtures } from './known-answers';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string', default: '10' }, faults: { type: 'boolean', default: false } },
});

interface Scored {
  readonly example: Example;
  readonly score: Score;
}

function scoreExample(example: Example, weights?: Weights): Scored {
  const { text, gold } = example;
  const lines = splitLines(text);
  const parsed = parseText({ source: example.name, text }, weights);
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const score = scoreText(parsed, texts, gold);
  if (values.faults)
    for (const { fault, line } of score.faults)
      console.log(
        `${basename(example.folder)}/${example.name} ${fault} ${line}: ${texts[line - 1]?.slice(0, 90)}`,
      );
  return { example, score };
}

/** Each kind of text is dealt out evenly. */
function foldsOf(examples: readonly Example[], count: number): Example[][] {
  const byKind = [...examples].sort((a, b) => kindOf(a).localeCompare(kindOf(b)));
  return Array.from({ length: count }, (_, fold) => byKind.filter((_, at) => at % count === fold));
}

function kindOf({ folder, gold, name }: Example): string {
  return `${folder} ${gold.kind} ${name}`;
}

function heldOut(examples: readonly Example[], folds: number): Scored[] {
  const fixtures = readFixtures();
  return foldsOf(examples, folds).flatMap((fold, at) => {
    const learned = examples.filter(example => !fold.includes(example));
    const weights = unpackWeights(packWeights(fitSegmenter(learned, fixtures)));
    console.error(`fold ${at + 1} of ${folds}`);
    return fold.map(example => scoreExample(example, weights));
  });
}

const percent = (share: number) => (Number.isNaN(share) ? '-' : (share * 100).toFixed(1));

function report(name: string, scored: readonly Scored[]): void {
  const sum = (of: (score: Score) => Hits) => addHits(scored.map(({ score }) => of(score)));
  const share = (kind: string, is: (score: Score) => boolean) => {
    const all = scored.filter(({ example }) => example.gold.kind === kind);
    return `${all.filter(({ score }) => is(score)).length} of ${all.length}`;
  };
  const boundaries = sum(score => score.boundaries);
  const setAside = sum(score => score.setAside);
  const rows: [string, string][] = [
    [
      'boundaries, F1 (precision / recall)',
      `${percent(f1(boundaries))} (${percent(precision(boundaries))} / ${percent(recall(boundaries))})`,
    ],
    ['single articles cut apart', share('single', ({ isCutApart }) => isCutApart)],
    ['pages without an article given one', share('none', ({ isInvented }) => isInvented)],
    ['crossheads, F1', percent(f1(sum(score => score.crossheads)))],
    ['set-aside lines, precision / recall', `${percent(precision(setAside))} / ${percent(recall(setAside))}`],
    ['datelines', percent(precision(sum(score => score.datelines)))],
  ];
  console.log(`\n${name}: ${scored.length} texts`);
  for (const [measure, value] of rows) console.log(`  ${measure.padEnd(38)}${value}`);
}

const examples = readExamples(positionals);
const folds = Number(values.folds);
const scored = folds > 0 ? heldOut(examples, folds) : examples.map(example => scoreExample(example));
for (const folder of new Set(examples.map(({ folder }) => folder)))
  report(
    basename(folder),
    scored.filter(({ example }) => example.folder === folder),
  );
