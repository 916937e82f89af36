import type { Block } from './blocks';
import { echoAhead, paragraphEchoes } from './cohesion';
import { isCandidate, runningText } from './gaps';
import { type Kind, kindOf } from './kinds';
import type { Profile } from './profile';
import { readBlock } from './read-block';
import { salienceOf } from './salience';
import { type Template, traitsOf } from './template';
import type { Words } from './tokens';

/** Neighbouring blocks, each read by itself. */
export interface Stretch {
  readonly blocks: readonly Block[];
  readonly profiles: readonly Profile[];
  readonly scans: readonly Words[];
  readonly kinds: readonly Kind[];
  /** 1 where a block is running text. */
  readonly text: Uint8Array;
}

/** A stretch of a text with what the features ask of it. */
export interface Page extends Stretch {
  /** Steps to the next and from the previous running text, at most `FAR`; 0 on running text itself. */
  readonly toText: Uint8Array;
  readonly fromText: Uint8Array;
  /** Lines since a heading over links ("Related stories"), until two paragraphs follow one another; else 0. */
  readonly fromLinks: Uint8Array;
  /** Lines since the heading of a sponsor's message ("Presented by …"), until the next title behind its text; else 0. */
  readonly fromSponsor: Uint8Array;
  /** 1 where a line may be a title (`isCandidate`). */
  readonly isTitle: Uint8Array;
  /** For lines that may be titles, their traits (`traitsOf`). */
  readonly traits: Uint32Array;
  /** For lines that may be titles, how much of their wording comes back in the next paragraphs (0 to 1); -1 for others. */
  readonly echo: Float32Array;
  /** For paragraphs, how much of their wording the last paragraphs had (`paragraphEchoes`); -1 for others. */
  readonly paragraphEcho: Float64Array;
  /** For lines that may be titles, how much each looks like the headline of the next text (`salienceOf`); 0 for others. */
  readonly salience: Float32Array;
  /** Number of the text's blocks before the first one here. */
  readonly offset: number;
  readonly template: Template;
}

/** Features see no farther than this many blocks to either side. */
export const FAR = 32;

/** Neighbouring blocks, in their order, with all that each tells by itself. */
export function readBlocks(blocks: readonly Block[]): Stretch {
  const read = blocks.map(({ text }) => readBlock(text));
  const profiles = read.map(({ profile }) => profile);
  const kinds = profiles.map(kindOf);
  return {
    blocks,
    profiles,
    kinds,
    scans: read,
    text: runningText(profiles, kinds),
  };
}

/** The blocks of a stretch from one index up to another, not included, and those of the stretch behind it, as one. */
export function stretchOf(stretch: Stretch, from: number, end: number, behind?: Stretch): Stretch {
  const profiles = stretch.profiles.slice(from, end).concat(behind?.profiles ?? []);
  const kinds = stretch.kinds.slice(from, end).concat(behind?.kinds ?? []);
  return {
    blocks: stretch.blocks.slice(from, end).concat(behind?.blocks ?? []),
    profiles,
    kinds,
    scans: stretch.scans.slice(from, end).concat(behind?.scans ?? []),
    text: runningText(profiles, kinds),
  };
}

/** @param offset Number of the text's blocks before the stretch. */
export function toPage(stretch: Stretch, template: Template, offset: number): Page {
  const { profiles, kinds, text } = stretch;
  const isTitle = new Uint8Array(kinds.length);
  const traits = new Uint32Array(kinds.length);
  const echo = new Float32Array(kinds.length).fill(-1);
  const salience = new Float32Array(kinds.length);
  const wording = { ...stretch, template };
  for (let at = 0; at < kinds.length; at++) {
    if (!isCandidate(profiles[at], kinds[at])) continue;
    isTitle[at] = 1;
    traits[at] = traitsOf(stretch, at, template.usualGap);
    echo[at] = echoAhead(wording, at) ?? -1;
    salience[at] = salienceOf(stretch, at, echo[at] ?? 0);
  }
  return {
    ...stretch,
    toText: stepsAhead(text),
    fromText: stepsBack(text),
    fromLinks: linesSinceLinks(stretch),
    fromSponsor: linesSinceSponsor(stretch),
    isTitle,
    traits,
    echo,
    paragraphEcho: paragraphEchoes(wording),
    salience,
    offset,
    template,
  };
}

function stepsAhead(text: Uint8Array): Uint8Array {
  return stepsBack(text.slice().reverse()).reverse();
}

function stepsBack(text: Uint8Array): Uint8Array {
  let distance = FAR;
  return text.map(isText => {
    distance = isText === 1 ? 0 : Math.min(FAR, distance + 1);
    return distance;
  });
}

/** A box that offers a newsletter has few lines; a list of links may go on. */
const NEWSLETTER_LINES = 3;

function linesSinceLinks({ kinds, profiles, text }: Stretch): Uint8Array {
  const since = new Uint8Array(kinds.length);
  let steps = 0;
  let reach = 0;
  let inARow = 0;
  for (let at = 0; at < kinds.length; at++) {
    since[at] = steps;
    const kind = profiles[at]?.notes.boilerplate;
    inARow = text[at] === 1 ? inARow + 1 : 0;
    if (kind === 'related' || kind === 'newsletter' || kind === 'comments') {
      steps = 1;
      reach = kind === 'newsletter' ? NEWSLETTER_LINES : FAR;
    } else if (steps > 0) steps = steps === reach || inARow > 1 ? 0 : steps + 1;
    // The first of two paragraphs in a row was the end of the links already.
    if (inARow === 2 && since[at - 1] !== 0) since[at] = since[at - 1] = 0;
  }
  return since;
}

/** A sponsor's message has no more lines. */
const SPONSOR_LINES = 12;

function linesSinceSponsor({ kinds, profiles, text }: Stretch): Uint8Array {
  const since = new Uint8Array(kinds.length);
  let steps = 0;
  let hasText = false;
  for (let at = 0; at < kinds.length; at++) {
    if (steps > 0) {
      const isNextTitle = hasText && isCandidate(profiles[at], kinds[at]);
      if (isNextTitle || steps > SPONSOR_LINES) steps = 0;
      else since[at] = steps++;
      if (text[at] === 1) hasText = true;
    }
    if (kinds[at] === 'boilerplate' && profiles[at]?.notes.sponsor) {
      steps = 1;
      hasText = false;
    }
  }
  return since;
}
