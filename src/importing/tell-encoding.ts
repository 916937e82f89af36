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

/** The encoding of a text: by its mark, by being UTF-8, by what its head names, or by a guess from the frequency of its letters. */
export async function tellEncoding({ head, isUtf8, foreign }: ByteEvidence): Promise<string> {
  const marked = markedEncoding(head) ?? utf16WithoutMark(head);
  if (marked) return marked;
  if (isUtf8) return hasJapaneseEscapes(head) ? 'iso-2022-jp' : 'utf-8';
  if (isMostlyUtf8(foreign)) return 'utf-8';
  const declared = declaredEncoding(head);
  if (declared && decodes(foreign, declared)) return declared;
  const { analyse } = await import('chardet');
  for (const { name } of analyse(foreign)) {
    const label = SUPERSETS[name.toLowerCase()] ?? name.toLowerCase();
    if (label !== 'utf-8' && KNOWN.has(label) && decodes(foreign, label)) return label;
  }
  return 'windows-1252';
}

/** Whether more characters are UTF-8 than not: a text that was put together, or cut in the middle of one. */
function isMostlyUtf8(foreign: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(foreign);
  const senseless = text.match(/\uFFFD/g)?.length ?? 0;
  return (text.match(/[^\0-\x7f\uFFFD]/gu)?.length ?? 0) > senseless;
}

/** ISO-2022-JP writes Japanese in ASCII, between these. */
function hasJapaneseEscapes(head: Uint8Array): boolean {
  const ascii = new TextDecoder('latin1').decode(head);
  return ['\u001b$B', '\u001b$@'].some(begins => ascii.includes(begins));
}

/** How a page names its encoding in its head, and XML in its first line. */
const DECLARED = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)|<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** The encoding that a page or XML says it has. */
function declaredEncoding(head: Uint8Array): string | null {
  const ascii = new TextDecoder('latin1').decode(head.subarray(0, 4096));
  const [, ofXml, label = ofXml] = DECLARED.exec(ascii) ?? [];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The encoding a byte-order mark names. */
function markedEncoding([first, second, third]: Uint8Array): string | null {
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
  if (odd.few !== even.few) return odd.few ? 'utf-16le' : 'utf-16be';
  return ['utf-16le', 'utf-16be'].find(label => isEastAsian(new TextDecoder(label).decode(head))) ?? null;
}

/** Chinese, Japanese and Korean characters with what stands between them; of any bytes a third would be some. */
const EAST_ASIAN = /[\t\n\r -~\u2010-\u2027\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef]/g;

function isEastAsian(text: string): boolean {
  return (text.match(EAST_ASIAN)?.length ?? 0) >= text.length * SHARE;
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
