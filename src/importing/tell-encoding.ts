import { ENCODINGS } from '../model/encodings';

/** What is known of a file's bytes. */
export interface ByteEvidence {
  /** Its first bytes. */
  readonly head: Uint8Array;
  readonly isUtf8: boolean;
  /** Bytes around those that are not ASCII; all that a guess has to go by. */
  readonly foreign: Uint8Array;
}

/** What the guesser calls an encoding, where the Encoding Standard has a superset of it. */
const SUPERSETS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  ascii: 'utf-8',
};
const KNOWN: ReadonlySet<string> = new Set(ENCODINGS.map(({ label }) => label));

/** The encoding of a text: by its mark, by being UTF-8, or by a guess from the frequency of its letters. */
export async function tellEncoding({ head, isUtf8, foreign }: ByteEvidence): Promise<string> {
  const marked = markedEncoding(head) ?? utf16WithoutMark(head);
  if (marked) return marked;
  if (isUtf8) return 'utf-8';
  const declared = declaredEncoding(head);
  if (declared) return declared;
  const { analyse } = await import('chardet');
  for (const { name } of analyse(foreign)) {
    const label = SUPERSETS[name.toLowerCase()] ?? name.toLowerCase();
    if (label !== 'utf-8' && KNOWN.has(label) && decodes(foreign, label)) return label;
  }
  return 'windows-1252';
}

/** The encoding that a page names in its head. */
function declaredEncoding(head: Uint8Array): string | null {
  const ascii = new TextDecoder('latin1').decode(head.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(ascii)?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The encoding a byte-order mark names. */
export function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** Of UTF-16 in an alphabet the bytes on one side take few values, those on the other many. */
const HIGH_BYTES = 3;
const LOW_BYTES = 8;
const SHARE = 0.95;

function utf16WithoutMark(head: Uint8Array): string | null {
  // Spaces and line ends have a nought on the side of the high bytes.
  if (head.length < 2 * LOW_BYTES || !head.includes(0)) return null;
  const [even, odd] = [sideOf(head, 0), sideOf(head, 1)];
  if (odd.few && !even.few) return 'utf-16le';
  return even.few && !odd.few ? 'utf-16be' : null;
}

function sideOf(head: Uint8Array, from: number): { few: boolean } {
  const counts = new Map<number, number>();
  for (let at = from; at < head.length; at += 2)
    counts.set(head[at] ?? 0, (counts.get(head[at] ?? 0) ?? 0) + 1);
  const most = [...counts.values()].sort((a, b) => b - a).slice(0, HIGH_BYTES);
  const share = most.reduce((sum, count) => sum + count, 0) / (head.length / 2);
  return { few: counts.has(0) && share >= SHARE };
}

/** Whether nothing of the bytes is senseless under an encoding; they may begin or end in the middle of a character. */
function decodes(bytes: Uint8Array, label: string): boolean {
  const senseless = new TextDecoder(label).decode(bytes).match(/[\uFFFD\u0080-\u009f]/g)?.length ?? 0;
  return senseless <= 2 + bytes.length / 500;
}
