import type { SetAside, SetAsideReason } from '../model/article';
import type { Block } from './blocks';
import type { Profile } from './profile';
import { spanOf } from './source-text';
import { REASON_OF } from './vocabulary/boilerplate';

/** A block that belongs to no article's text. */
export interface AsideBlock {
  readonly block: Block;
  readonly profile: Profile;
  readonly isLeadIn: boolean;
  /** Position among the text's blocks; neighbours have neighbouring numbers. */
  readonly index: number;
}

/** Headings and kinds that speak for the lines under them too: "Related stories", then titles without a word. */
const GOVERNING: ReadonlySet<SetAsideReason> = new Set([
  'newsletter',
  'related-links',
  'navigation',
  'comments',
  'advertisement',
  'cookie-notice',
]);

/** Joins neighbouring blocks with the same reason into one span each. */
export function toSetAside(source: string, asides: readonly AsideBlock[], hasArticles: boolean): SetAside[] {
  return runsOf(asides).flatMap(run => {
    const reasons = reasonsOf(run, hasArticles);
    return sameNeighbours(run, reasons).map(([first, last, reason]) => ({
      span: spanOf(source, first.block, last.block),
      reason,
    }));
  });
}

/** Blocks with nothing of an article between them. */
function runsOf(asides: readonly AsideBlock[]): AsideBlock[][] {
  const runs: AsideBlock[][] = [];
  for (const aside of asides) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === aside.index - 1) run.push(aside);
    else runs.push([aside]);
  }
  return runs;
}

/** A line says itself what it is, or is what the lines above it are; teasers behind an article are links. */
function reasonsOf(run: readonly AsideBlock[], hasArticles: boolean): SetAsideReason[] {
  const onlyDividers = run.every(({ profile }) => profile.notes.divider);
  const byDefault: SetAsideReason = hasArticles && run[0]?.index !== 0 ? 'related-links' : 'no-article';
  let governing: SetAsideReason = byDefault;
  return run.map(({ profile, isLeadIn }) => {
    if (isLeadIn) return 'lead-in';
    if (onlyDividers) return 'divider';
    const own = profile.notes.boilerplate && REASON_OF[profile.notes.boilerplate];
    if (own) governing = GOVERNING.has(own) ? own : byDefault;
    return own ?? governing;
  });
}

function sameNeighbours(run: readonly AsideBlock[], reasons: readonly SetAsideReason[]) {
  const spans: [first: AsideBlock, last: AsideBlock, reason: SetAsideReason][] = [];
  run.forEach((aside, at) => {
    const reason = reasons[at] ?? 'no-article';
    const open = spans.at(-1);
    if (open?.[2] === reason) open[1] = aside;
    else spans.push([aside, aside, reason]);
  });
  return spans;
}
