import type { Block } from './blocks';
import { type Page, readBlocks, type Stretch, stretchOf, toPage } from './page';
import type { Template } from './template';

/** How much of a text is read at a time: so many characters, or so many blocks where lines are short. */
export interface WindowSize {
  readonly characters: number;
  readonly blocks: number;
}

/** What the template is learned from. */
const OPENING: WindowSize = { characters: 4e6, blocks: 32_768 };
/** Small, so that what is asked of a block finds it and its neighbours still in the processor's cache. */
export const WINDOW: WindowSize = { characters: 4e5, blocks: 4096 };
/**
 * Windows overlap by so many blocks to either side: four times as far as any feature sees, because some
 * look at what another has worked out for a neighbour.
 */
export const OVERLAP = 128;

/** Reads the blocks that the template is learned from. */
export function readOpening(blocks: readonly Block[]): Stretch {
  return readBlocks(blocks.slice(0, windowEnd(blocks, 0, OPENING)));
}

/** Index after the last block of the window that begins at `from`. */
export function windowEnd(
  blocks: readonly Block[],
  from: number,
  { characters, blocks: most }: WindowSize,
): number {
  const start = blocks[from]?.start ?? 0;
  let end = from + 1;
  while (end < blocks.length && end - from < most && (blocks[end]?.end ?? 0) - start <= characters) end++;
  return Math.min(end, blocks.length);
}

/** The pages of a text's windows, in the order of the text; what the one before has read is not read again. */
export class WindowReader {
  readonly #blocks: readonly Block[];
  readonly #template: Template;
  /** What was read last, and the index of its first block. */
  #known: Stretch;
  #first = 0;

  constructor(blocks: readonly Block[], template: Template, opening: Stretch) {
    this.#blocks = blocks;
    this.#template = template;
    this.#known = opening;
  }

  /** The page of the window from one block up to another, not included, with its overlap. */
  read(from: number, end: number): Page {
    const first = Math.max(0, from - OVERLAP);
    const last = Math.min(this.#blocks.length, end + OVERLAP);
    const knownEnd = this.#first + this.#known.blocks.length;
    const known = stretchOf(this.#known, first - this.#first, last - this.#first);
    if (last <= knownEnd) return toPage(known, this.#template, first);
    const ahead = readBlocks(this.#blocks.slice(Math.max(first, knownEnd), last));
    this.#known = stretchOf(known, 0, known.blocks.length, ahead);
    this.#first = first;
    return toPage(this.#known, this.#template, first);
  }
}
