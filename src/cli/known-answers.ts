import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FixtureAnswer, fixtureGold } from '../parsing/build/fixture-lessons';
import { readLabelledPage } from '../parsing/build/labelled-page';
import type { GoldAnswer } from '../parsing/build/lessons';

/** A text with its known answer. */
export interface Example {
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  readonly gold: GoldAnswer;
  /** How much it counts in fitting. */
  readonly weight: number;
}

const ANSWER = '.gold.json';
const PAGE = '.page';

/**
 * Reads folders of texts `NAME.txt`, each with its answer `NAME.gold.json` beside it, or of pages that hold both (`NAME.page`).
 * @param words `FOLDER` or `FOLDER*WEIGHT`; WEIGHT is 1 where left out.
 * @throws Where a folder, a text or an answer can't be read.
 */
export function readExamples(words: readonly string[]): Example[] {
  return words.flatMap(word => {
    const [folder = '', weight = '1'] = word.split('*');
    return readdirSync(folder)
      .filter(file => file.endsWith(ANSWER) || file.endsWith(PAGE))
      .sort()
      .map(file => ({ folder, weight: Number(weight), ...readExample(folder, file) }));
  });
}

function readExample(folder: string, file: string): Pick<Example, 'name' | 'text' | 'gold'> {
  const content = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith(PAGE)) return { name: file.replace(PAGE, ''), ...readLabelledPage(content) };
  const name = file.replace(ANSWER, '');
  return { name, gold: JSON.parse(content), text: readFileSync(join(folder, `${name}.txt`), 'utf8') };
}

const FIXTURE_WEIGHT = 12;

/** Of these no line is the headline: there is nothing in them to learn. */
const UNTITLED = 'untitled--';

/** The parser's own fixtures: few of the hand-labelled pages are in other scripts than Latin. */
export function readFixtures(): Example[] {
  const folder = join(import.meta.dirname, '../parsing/fixtures');
  return readdirSync(folder)
    .filter(name => name.endsWith('.json') && !name.startsWith(UNTITLED))
    .sort()
    .map(file => {
      const name = file.replace('.json', '');
      const answer: FixtureAnswer = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      return { folder: 'fixtures', name, text, gold: fixtureGold(text, answer), weight: FIXTURE_WEIGHT };
    });
}
