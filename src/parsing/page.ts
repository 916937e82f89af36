import type { Block } from './blocks';
import { isProse, type Kind, kindOf, mayBeTitle } from './kinds';
import { type Profile, profileOf } from './profile';
import type { Template } from './template';

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
  /** Number of the text's blocks before the first one here. */
  readonly offset: number;
  readonly blockCount: number;
  readonly template: Template;
}

/** Features see no farther than this many blocks to either side. */
export const FAR = 24;

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
  return {
    profiles,
    kinds,
    toProse: stepsAhead(kinds, isProse, true),
    fromProse: stepsBack(kinds, isProse, true),
    toTitle: stepsAhead(kinds, mayBeTitle, false),
    fromTitle: stepsBack(kinds, mayBeTitle, false),
    offset,
    blockCount,
    template,
  };
}

function stepsAhead(kinds: readonly Kind[], is: (kind: Kind) => boolean, countSelf: boolean): Uint8Array {
  return stepsBack([...kinds].reverse(), is, countSelf).reverse();
}

function stepsBack(kinds: readonly Kind[], is: (kind: Kind) => boolean, countSelf: boolean): Uint8Array {
  const steps = new Uint8Array(kinds.length);
  let distance = FAR;
  kinds.forEach((kind, at) => {
    const isHit = is(kind);
    if (isHit && countSelf) distance = 0;
    steps[at] = distance;
    distance = Math.min(FAR, isHit ? 1 : distance + 1);
  });
  return steps;
}
