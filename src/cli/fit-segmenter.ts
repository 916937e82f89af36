/**
 * Fits the weights by which the parser chooses: `npx tsx src/cli/fit-segmenter.ts FOLDER[*WEIGHT]… > table`.
 * A folder holds texts `NAME.txt`, each with its known answer `NAME.gold.json` beside it; WEIGHT says how much
 * each of its texts counts (1 where left out). `--keep PATTERN` takes only names that match, to hold others back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBlocks } from '../parsing/blocks';
import { fitChain, type Lesson } from '../parsing/build/fit-chain';
import { type GoldAnswer, toLesson } from '../parsing/build/lessons';
import { splitLines } from '../parsing/lines';
import { profileBlocks, toPage } from '../parsing/page';
import { learnTemplate } from '../parsing/template';

const OPTIONS = { rounds: 30, penalty: 0.02, step: 0.15 };

function readLessons(folder: string, weight: number, keep: RegExp): Lesson[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.gold.json') && keep.test(name))
    .sort()
    .map(name => {
      const gold: GoldAnswer = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const text = readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8');
      const blocks = toBlocks(text, splitLines(text));
      const profiled = profileBlocks(blocks);
      const page = toPage(profiled, learnTemplate(profiled.profiles, profiled.kinds), 0, blocks.length);
      return toLesson(page, blocks, gold, weight);
    });
}

const words = process.argv.slice(2);
const keepAt = words.indexOf('--keep');
const keep = new RegExp(keepAt < 0 ? '' : (words.splice(keepAt, 2)[1] ?? ''));
const lessons = words.flatMap(word => {
  const [folder = '', weight = '1'] = word.split('*');
  return readLessons(folder, Number(weight), keep);
});
const blocks = lessons.reduce((sum, { active }) => sum + active.length, 0);
const table = fitChain(lessons, `fitted to ${lessons.length} texts, ${blocks} blocks`, OPTIONS);
console.log(JSON.stringify(table).replaceAll('],"', '],\n"'));
