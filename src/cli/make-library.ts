/**
 * Writes a large library of made-up articles to measure with: `npm run make:library -- 10000 FOLDER`. The same
 * number gives the same texts, byte for byte.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom } from '../parsing/build/random';
import { parseText } from '../parsing/parse-text';

const ARTICLES_PER_TEXT = 500;
const BUNDLED = fileURLToPath(new URL('../../public/articles', import.meta.url));

const SYLLABLES =
  'ba be bo da dan de do fa gar ka kel ki ko la len lo ma mi mon na ni no ra ri ro sa sen so ta ti tor va vel zan'.split(
    ' ',
  );
const VERBS = [
  'opens',
  'rejects',
  'wins',
  'closes',
  'visits',
  'questions',
  'rebuilds',
  'leaves',
  'delays',
  'doubles',
];
const THINGS = [
  'talks on the harbour',
  'a vote on pensions',
  'the new railway',
  'an inquiry into floods',
  'its oldest school',
];

type Random = () => number;

function pick<T>(random: Random, list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError('There is nothing to pick from.');
  return one;
}

/** "Kelmonta": vocabularies grow with names, and fuzzy search pays for the size of the vocabulary. */
function name(random: Random): string {
  const letters = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, SYLLABLES)).join(
    '',
  );
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** The paragraphs of the bundled articles: language as it is written, recombined. */
function paragraphs(): string[] {
  const texts = readdirSync(BUNDLED).filter(file => file.endsWith('.txt'));
  return texts
    .flatMap(
      file => parseText({ source: file, text: readFileSync(path.join(BUNDLED, file), 'utf8') }).articles,
    )
    .flatMap(({ body }) => body.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text));
}

/** Two to sixty paragraphs, short articles the most frequent, 12 on the average: about 3 kB, as news is long. */
function length(random: Random): number {
  return Math.min(60, 2 + Math.floor(-Math.log(1 - random()) * 10.8));
}

function article(random: Random, pool: readonly string[]): string {
  const [person, town] = [`${name(random)} ${name(random)}`, name(random)];
  const headline = `${person} ${pick(random, VERBS)} ${pick(random, THINGS)} in ${town}`;
  const lede = `${town.toUpperCase()} — ${person} of ${town} said on Monday that ${pick(random, THINGS)} would wait until ${name(random)} had been heard.`;
  const body = Array.from({ length: length(random) }, () => pick(random, pool));
  return [headline, lede, ...body].join('\n\n');
}

/** Writes texts of 500 articles each into a folder. */
export function makeLibrary(articles: number, folder: string) {
  const random = randomFrom(articles);
  const pool = paragraphs();
  mkdirSync(folder, { recursive: true });
  for (let from = 0; from < articles; from += ARTICLES_PER_TEXT) {
    const count = Math.min(ARTICLES_PER_TEXT, articles - from);
    const text = Array.from({ length: count }, () => article(random, pool)).join('\n\n');
    writeFileSync(
      path.join(folder, `made-up-${String(from / ARTICLES_PER_TEXT + 1).padStart(4, '0')}.txt`),
      `${text}\n`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [articles, folder] = [Number(process.argv[2]), process.argv[3]];
  if (!Number.isInteger(articles) || articles < 1 || !folder) {
    console.error('usage: npm run make:library -- NUMBER_OF_ARTICLES FOLDER');
    process.exit(2);
  }
  makeLibrary(articles, folder);
  console.log(`${articles} articles in ${Math.ceil(articles / ARTICLES_PER_TEXT)} texts`);
}
