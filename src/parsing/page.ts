import type { Block } from './blocks';
import { echoAhead } from './cohesion';
import { isCandidate, runningText } from './gaps';
import { type Kind, kindOf, mayBeTitle } from './kinds';
import { type Profile, profileOf } from './profile';
import { type Template, traitsOf } from './template';

/** A stretch of a text's blocks with what the features ask of it. */
export interface Page {
  readonly profiles: readonly Profile[];
  readonly kinds: readonly Kind[];
  /** Steps to the next and from the previous paragraph, at most `FAR`; 0 on a paragraph itself. */
  readonly toProse: Uint8Array;
  readonly fromProse: Uint8Array;
  /** Steps to the next and from the previous line that may be a title, the block itself not counted. */
  readonly toTitle: Uint8Array;
  readonly fromTitle: Uint8Array;
  /** 1 where a block is running text. */
  readonly text: Uint8Array;
  /** For lines that may be titles, their traits (`traitsOf`). */
  readonly traits: Uint32Array;
  /** For lines that may be titles, how much of their wording comes back in the next paragraphs (0 to 1); -1 for others. */
  readonly echo: Float32Array;
  /** Number of the text's blocks before the first one here. */
  readonly offset: number;
  readonly blockCount: number;
  readonly template: Template;
}

/** Features see no farther than this many blocks to either side. */
export const FAR = 32;

export function profileBlocks(blocks: readonly Block[]): { profiles: Profile[]; kinds: Kind[] } {
  const profiles = blocks.map(profileOf);
  return { profiles, kinds: profiles.map(kindOf) };
}

export function toPage(
  { profiles, kinds }: { profiles: readonly Profile[]; kinds: readonly Kind[] },
  template: Template,
  offset: number,
  blockCount: number,
): Page {
  const text = runningText(profiles, kinds);
  return {
    profiles,
    kinds,
    text,
    traits: Uint32Array.from(kinds, (_, at) =>
      isCandidate(profiles[at], kinds[at]) ? traitsOf(profiles, kinds, at) : 0,
    ),
    echo: Float32Array.from(kinds, (_, at) =>
      isCandidate(profiles[at], kinds[at]) ? (echoAhead({ profiles, text, template }, at) ?? -1) : -1,
    ),
    toProse: stepsAhead(text, is => is === 1, true),
    fromProse: stepsBack(text, is => is === 1, true),
    toTitle: stepsAhead(kinds, mayBeTitle, false),
    fromTitle: stepsBack(kinds, mayBeTitle, false),
    offset,
    blockCount,
    template,
  };
}

function stepsAhead<Item>(
  items: ArrayLike<Item>,
  is: (item: Item) => boolean,
  countSelf: boolean,
): Uint8Array {
  return stepsBack(Array.from(items).reverse(), is, countSelf).reverse();
}

function stepsBack<Item>(
  items: ArrayLike<Item>,
  is: (item: Item) => boolean,
  countSelf: boolean,
): Uint8Array {
  const steps = new Uint8Array(items.length);
  let distance = FAR;
  Array.from(items).forEach((item, at) => {
    const isHit = is(item);
    if (isHit && countSelf) distance = 0;
    steps[at] = distance;
    distance = Math.min(FAR, isHit ? 1 : distance + 1);
  });
  return steps;
}
