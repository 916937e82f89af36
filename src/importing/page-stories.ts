import { articleLines } from './article-lines';
import type { HtmlLine } from './html-lines';
import { isHeading, PROSE } from './line-roles';
import type { PageBlocks } from './page-blocks';
import type { KnownLine } from './set-lines';

/** So many stories make a list of them. */
const FEWEST = 3;
/** Share of a page's prose that must stand under their headlines. */
const LEAST_SHARE = 0.6;
const SHORTEST_HEADLINE = 8;
const LEVELS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/**
 * The lines of a page that is a list of stories or their beginnings, each under a headline that is a link to it: an
 * author's page, a blog's first one. A piece for each story, and one for what is above them; null where the page is none.
 * All lines come out.
 */
export function pageStories(lines: readonly HtmlLine[], blocks: PageBlocks): KnownLine[][] | null {
  const { beside } = blocks;
  const isTold = ({ text, isLink, block }: HtmlLine) => text.length >= PROSE && !isLink && !beside.has(block);
  for (const level of LEVELS) {
    const heads = lines.flatMap((line, at) => (line.tag === level && isHeadline(line, beside) ? [at] : []));
    const stories = heads.map((from, index) => lines.slice(from, heads[index + 1]));
    const withText = stories.filter(story => story.slice(1).some(isTold));
    if (withText.length < FEWEST || withText.length < stories.length / 2) continue;
    const told = lengthOf(stories.flat().filter(line => isTold(line) && !isHeading(line)));
    if (told < lengthOf(lines.filter(line => isTold(line) && !isHeading(line))) * LEAST_SHARE) continue;
    const above = lines.slice(0, heads[0]).map(({ text }): KnownLine => ({ role: 'outside', text }));
    return [above, ...stories.map(story => linesOf(story, blocks))];
  }
  return null;
}

function isHeadline(line: HtmlLine, beside: ReadonlySet<number>): boolean {
  return line.isLink && line.text.length >= SHORTEST_HEADLINE && !beside.has(line.block);
}

function linesOf(story: readonly HtmlLine[], { beside, times }: PageBlocks): KnownLine[] {
  const main = new Set(story.map(({ block }) => block).filter(block => !beside.has(block)));
  const title = story[0]?.text ?? '';
  const facts = { title, byline: '', published: null, publisher: '', times };
  return articleLines(story, main, facts) ?? [];
}

function lengthOf(lines: readonly HtmlLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
