import type { Format, Piece, Sample } from './format';
import type { Input } from './input';
import { decoded } from './read-plain-text';
import type { KnownLine } from './set-lines';

/** The last line of an article that was taken out as Markdown: "*Source: VOA News (voa.txt), lines 12–40.*" */
const SOURCE = /^\*Source: .+, lines? \d+(?:–\d+)?\..*\*\s*$/m;
/** What stands between two of them; no line of an article's own begins so. */
const BETWEEN = /\r?\n---\r?\n\r?\n/;
/** Characters of an article that is looked for its end; a longer one is left to the splitter. */
const LONGEST = 4_000_000;

/** Articles that were taken out of a library as Markdown, and come back as they were. */
export const TAKEN_MARKDOWN: Format = {
  name: 'Markdown of Broadsheet',
  sniff: ({ text }) => /^# \S/.test(text) && SOURCE.test(text),
  read: readTaken,
};

async function* readTaken(input: Input, { encoding }: Sample): AsyncGenerator<Piece> {
  let pending = '';
  for await (const chunk of decoded(input, encoding)) {
    const articles = (pending + chunk).split(BETWEEN);
    pending = articles.pop() ?? '';
    for (const article of articles) yield pieceOf(article);
    if (pending.length <= LONGEST) continue;
    yield { kind: 'text', text: pending };
    pending = '';
  }
  yield pieceOf(pending);
}

function pieceOf(markdown: string): Piece {
  const [first = '', ...blocks] = markdown
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map(block => block.replace(/\s*\r?\n\s*/g, ' ').trim())
    .filter(block => block !== '');
  const headline = /^# (.+)$/.exec(first)?.[1];
  if (headline === undefined || !SOURCE.test(markdown))
    return { kind: 'text', text: `${markdown}\n\n`, isWhole: true };
  const deck = blocks[0] !== undefined && isEmphasised(blocks[0]) ? blocks[0] : null;
  const marks = new Map<string, string>();
  const lines = blocks.slice(deck ? 1 : 0).flatMap((block, at) => linesOf(block, at, marks));
  const above: KnownLine[] = [
    { role: 'headline', text: headline },
    { role: 'deck', text: deck?.slice(1, -1) ?? '' },
  ];
  const all = [...above, ...lines].map(({ role, text }) => ({ role, text: unescaped(text) }));
  return { kind: 'article', lines: all, why: 'a row of its own' };
}

const isEmphasised = (block: string) => /^\*.+\*$/.test(block) && !SOURCE.test(block);

const ISO = /^\d{4}(?:-\d\d){0,2}(?:T[\d:]+)?$/;

/** "_By Jane Doe · 2024-06-19 · published by VOA News_" */
function factsIn(text: string): KnownLine[] {
  const facts = text.split(' · ');
  const publisher = facts.findLast(fact => fact.startsWith('published by '));
  const date = facts.findLast(fact => ISO.test(fact));
  const byline = facts.filter(fact => fact !== publisher && fact !== date).join(' · ');
  return [
    { role: 'byline', text: byline },
    { role: 'date', text: date ?? '' },
    { role: 'outside', text: publisher ?? '' },
  ];
}

const MARKS: readonly (readonly [mark: RegExp, role: KnownLine['role']])[] = [
  [/^## /, 'crosshead'],
  [/^- /, 'list-item'],
  [/^> /, 'quotation'],
];

/** What stood before the items or quotations that follow, as it is noted for them: `[list-item]: # "• "` */
const NOTED = /^\[([a-z-]+)\]: # "([^"]*)"$/;

/** @param marks by kinds of lines, what stood before those above */
function linesOf(block: string, at: number, marks: Map<string, string>): KnownLine[] {
  const [noted, kind = '', before = ''] = NOTED.exec(block) ?? [];
  if (noted) {
    marks.set(kind, before);
    return [];
  }
  if (at === 0 && /^_.*_$/.test(block)) return factsIn(block.slice(1, -1));
  if (SOURCE.test(block)) return [{ role: 'outside', text: block.slice(1, -1) }];
  if (isEmphasised(block)) return [{ role: 'credit', text: block.slice(1, -1) }];
  const [mark, role] = MARKS.find(([known]) => known.test(block)) ?? [];
  return mark && role
    ? [{ role, text: (marks.get(role) ?? '') + block.replace(mark, '') }]
    : [{ role: 'paragraph', text: block }];
}

const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
