import { articleLines } from './article-lines';
import type { HtmlLine } from './html-lines';
import { endsSentence, isHeading, lengthOf, PROSE } from './line-roles';
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
  const isTold = (line: HtmlLine) =>
    line.text.length >= PROSE &&
    !isHeading(line) &&
    line.tag !== 'li' &&
    // A card may be a link as a whole, with what it says of the story.
    (!line.isLink || endsSentence(line.text)) &&
    !beside.has(line.block);
  for (const level of LEVELS) {
    const heads = lines.flatMap((line, at) => (line.tag === level && isHeadline(line, beside) ? [at] : []));
    const stories = heads.map((from, index) => lines.slice(from, heads[index + 1]));
    const withText = stories.filter(story => story.slice(1).some(isTold));
    if (withText.length < FEWEST || withText.length < stories.length / 2) continue;
    const told = lengthOf(stories.flat().filter(isTold));
    if (told < lengthOf(lines.filter(isTold)) * LEAST_SHARE) continue;
    const above = lines.slice(0, heads[0]).map(({ text }): KnownLine => ({ role: 'outside', text }));
    const times = ownTimes(stories, blocks.times);
    return [above, ...stories.map(story => linesOf(story, { beside, times }))];
  }
  return null;
}

function isHeadline(line: HtmlLine, beside: ReadonlySet<number>): boolean {
  return line.isLink && line.text.length >= SHORTEST_HEADLINE && !beside.has(line.block);
}

function linesOf(story: readonly HtmlLine[], { beside, times }: PageBlocks): KnownLine[] {
  const main = new Set(story.map(({ block }) => block).filter(block => !beside.has(block)));
  const title = story[0]?.text ?? '';
  // A card may give its time below the text.
  const elsewhere = [...main].map(block => times.get(block)).find(Boolean) ?? null;
  const facts = { title, byline: '', published: null, publisher: '', times, elsewhere };
  return articleLines(story, main, facts) ?? [];
}

/** The times of blocks that stand in one story alone: of the element around them all it is any's. */
function ownTimes(
  stories: readonly (readonly HtmlLine[])[],
  times: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const storyOf = new Map<number, number>();
  const own = new Map(times);
  stories.forEach((story, index) => {
    for (const { block } of story) {
      if ((storyOf.get(block) ?? index) !== index) own.delete(block);
      storyOf.set(block, index);
    }
  });
  return own;
}
