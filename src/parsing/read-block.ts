import { type Profile, profileOf } from './profile';
import { scanText, type Words } from './tokens';

/**
 * Short lines are met again and again; this many, up to this length, are remembered. Each holds on to the text it was cut from
 * and to the words beside its own: twenty thousand headlines kept 120 MB of text and 40 of words from being let go.
 */
const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 64;

/** A block's words, which are only needed while its neighbours are compared with it, and its profile. */
export interface ReadBlock extends Words {
  readonly profile: Profile;
}

const remembered = new Map<string, ReadBlock>();

/** "[Headline](https://…)": the address says nothing, the words are read. */
const LINKED_TITLE = /^\[([^\]]{4,200})\]\([^)\s]*\)$/;

/**
 * What one block is by itself. The same for the same text: short ones are remembered.
 * @param block its text, trimmed
 */
export function readBlock(block: string): ReadBlock {
  const text = block.startsWith('[') ? (LINKED_TITLE.exec(block)?.[1] ?? block) : block;
  if (text.length > LONGEST_REMEMBERED) return readAnew(text);
  let read = remembered.get(text);
  if (!read) {
    read = readAnew(text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, read);
  }
  return read;
}

function readAnew(text: string): ReadBlock {
  const scan = scanText(text);
  const { store, start, wordsEnd, namesEnd } = scan;
  return { profile: profileOf(text, scan), store, start, wordsEnd, namesEnd };
}
