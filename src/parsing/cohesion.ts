import { mayBeTitle } from './kinds';
import type { Page } from './page';
import type { Template } from './template';
import type { Words } from './tokens';

/** What the comparison needs of a page. */
type Wording = Pick<Page, 'scans' | 'text' | 'kinds'> & { readonly template: Pick<Template, 'tokenCounts'> };
/** Paragraphs farther off than this many blocks are not looked at. */
const REACH = 24;

/** How many paragraphs on either side are compared: lexical cohesion fades quickly in news. */
const PARAGRAPHS_AHEAD = 3;
const PARAGRAPHS_BACK = 5;
const SLOTS = 1 << 14;
/** Which comparison last put a token into its slot. Module-wide, so that no block allocates a table. */
const stamps = new Uint32Array(SLOTS);
let stamp = 0;

/** Indexes of the paragraphs around one block; module-wide for the same reason. */
const around = { ahead: [] as number[], back: [] as number[] };

/**
 * Share of the tokens of blocks `these`, by their weight, that stand in blocks `those` as well: 0 to 1, or
 * null where either side has none. Rare words weigh more. Source: Hearst's TextTiling, with weights.
 */
function overlap(
  page: Wording,
  these: readonly number[],
  those: readonly number[],
  which: 'words' | 'names',
): number | null {
  if (these.length === 0 || those.length === 0) return null;
  stamp++;
  let known = 0;
  for (let index = 0; index < those.length; index++) {
    const words = page.scans[those[index] as number] as Words;
    const start = which === 'words' ? words.start : words.wordsEnd;
    const end = which === 'words' ? words.wordsEnd : words.namesEnd;
    known += end - start;
    for (let at = start; at < end; at++) stamps[(words.store[at] as number) & (SLOTS - 1)] = stamp;
  }
  if (known === 0) return null;
  let shared = 0;
  let all = 0;
  for (let index = 0; index < these.length; index++) {
    const words = page.scans[these[index] as number] as Words;
    const start = which === 'words' ? words.start : words.wordsEnd;
    const end = which === 'words' ? words.wordsEnd : words.namesEnd;
    for (let at = start; at < end; at++) {
      const token = words.store[at] as number;
      const weight = page.template.tokenCounts.weight(token);
      all += weight;
      if (stamps[token & (SLOTS - 1)] === stamp) shared += weight;
    }
  }
  return all === 0 ? null : shared / all;
}

/** The next paragraphs; only those of the block's own section where `own` says so. */
function paragraphsAhead(page: Wording, at: number, own = false): number[] {
  const found = around.ahead;
  found.length = 0;
  for (let i = at + 1; i <= at + REACH && found.length < PARAGRAPHS_AHEAD; i++) {
    if (page.text[i] === 1) found.push(i);
    else if (own && found.length > 0 && mayBeTitle(page.kinds[i] ?? 'title')) break;
  }
  return found;
}

function paragraphsBack(page: Wording, at: number, most = PARAGRAPHS_BACK): number[] {
  const found = around.back;
  found.length = 0;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && found.length < most; i--)
    if (page.text[i] === 1) found.push(i);
  return found;
}

/** How much of the line's wording comes back in the next paragraphs: a headline's does. */
export function echoAhead(page: Wording, at: number): number | null {
  return overlap(page, [at], paragraphsAhead(page, at), 'words');
}

/** How much of the line's wording the paragraphs above had already: a crosshead's or caption's does. */
export function echoBack(page: Wording, at: number): number | null {
  return overlap(page, [at], paragraphsBack(page, at), 'words');
}

const lastSeen = new Int32Array(SLOTS);

/**
 * `echoBack` of every paragraph, in one pass: a token stands in one of the last paragraphs if the last paragraph it
 * stood in is one of them. -1 where there is none, and for what is no paragraph.
 */
export function paragraphEchoes(page: Wording): Float64Array {
  const echoes = new Float64Array(page.text.length).fill(-1);
  const back: number[] = [];
  lastSeen.fill(-1);
  for (let at = 0; at < echoes.length; at++) {
    if (page.text[at] === 0) continue;
    const { store, start, wordsEnd } = page.scans[at] as Words;
    while (back.length > PARAGRAPHS_BACK || (back[0] ?? at) < at - REACH) back.shift();
    if (page.kinds[at] === 'paragraph' && back.some(other => hasWords(page, other))) {
      const first = back[0] as number;
      let shared = 0;
      let all = 0;
      for (let word = start; word < wordsEnd; word++) {
        const token = store[word] as number;
        const weight = page.template.tokenCounts.weight(token);
        all += weight;
        if ((lastSeen[token & (SLOTS - 1)] as number) >= first) shared += weight;
      }
      if (all > 0) echoes[at] = shared / all;
    }
    for (let word = start; word < wordsEnd; word++) lastSeen[(store[word] as number) & (SLOTS - 1)] = at;
    back.push(at);
  }
  return echoes;
}

function hasWords(page: Wording, at: number): boolean {
  const { start, wordsEnd } = page.scans[at] as Words;
  return wordsEnd > start;
}

/** How much of the next paragraphs' wording the paragraphs above had: little where another story begins. */
export function carryOver(page: Wording, at: number): number | null {
  return overlap(page, paragraphsAhead(page, at, true), paragraphsBack(page, at), 'words');
}

/**
 * How much of a title's wording comes back in the next paragraphs of the block's own section: a page's own title
 * reaches into every section of its one article, and into none of the other articles.
 * @param title The words of the page's title, wherever it stands.
 */
export function reachOf(page: Wording, title: Words, at: number): number | null {
  const section = paragraphsAhead(page, at, true);
  if (section.length === 0 || title.start === title.wordsEnd) return null;
  stamp++;
  for (let index = 0; index < section.length; index++) {
    const { store, start, wordsEnd } = page.scans[section[index] as number] as Words;
    for (let word = start; word < wordsEnd; word++) stamps[(store[word] as number) & (SLOTS - 1)] = stamp;
  }
  let shared = 0;
  let all = 0;
  for (let word = title.start; word < title.wordsEnd; word++) {
    const token = title.store[word] as number;
    const weight = page.template.tokenCounts.weight(token);
    all += weight;
    if (stamps[token & (SLOTS - 1)] === stamp) shared += weight;
  }
  return all === 0 ? null : shared / all;
}

/** Names are carried farther than other words: a bare surname was introduced somewhere above. */
const NAMES_BACK = 12;

/** How many of the names in the next paragraphs stand in the paragraphs above already: a story keeps its people. */
export function namesCarriedOver(page: Wording, at: number): number | null {
  return overlap(page, paragraphsAhead(page, at, true), paragraphsBack(page, at, NAMES_BACK), 'names');
}
