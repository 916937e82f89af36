/** Whether a value is an object with fields, and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists and objects within each other that can be one part of an article; editors keep a list in a list so. */
const DEEPEST_PART = 12;

/** What objects call the one of their parts that says all: of a person, a paragraph, a WordPress field, a date of MongoDB's; of a text as editors keep it. */
export const MAIN_PARTS: ReadonlySet<string> = new Set(
  'name main text rendered original $date html value content blocks children data items'.split(' '),
);

/** What programs write for nothing. */
const NOTHING = /^\s*(?:nan|none|null|undefined|n\/a|\[\s*\]|\{\s*\})\s*$/i;

/**
 * A value as text: lists are joined, of an object its name or main part is taken.
 * @param isParagraphs whether what stands in a list are lines of their own
 * @param isInBlock whether a list may be the stretches of one line
 */
export function textOf(value: unknown, isParagraphs = false, depth = 0, isInBlock = false): string {
  if (typeof value === 'string')
    return NOTHING.test(value) ? '' : joined(printedList(value) ?? [value], isParagraphs);
  if (typeof value === 'number') return String(value);
  if (depth === DEEPEST_PART) return '';
  if (Array.isArray(value)) {
    const parts = value
      .map(one => textOf(one, isParagraphs, depth + 1, isObject(one)))
      .filter(part => part !== '');
    return isInBlock && value.some(isStretch) ? parts.join('') : joined(parts, isParagraphs);
  }
  if (!isObject(value)) return '';
  for (const [name, inner] of Object.entries(value)) {
    const text = MAIN_PARTS.has(name) ? textOf(inner, isParagraphs, depth + 1, isInBlock) : '';
    if (text !== '') return text;
  }
  return '';
}

/** Paragraphs stay lines of their own, names of authors share one. */
function joined(parts: readonly string[], isParagraphs: boolean): string {
  return parts.join(isParagraphs || parts.some(part => part.length > 80) ? '\n' : ', ');
}

/** Whether a value is a stretch of a line, as editors keep these: `{ "text": "The council ", "bold": true }`. */
function isStretch(value: unknown): boolean {
  const { text, value: content } = isObject(value) ? (value as Record<string, unknown>) : {};
  return typeof text === 'string' || typeof content === 'string';
}

/** Characters of a list that is looked through; a longer one would need more stack than there is. */
const LONGEST_PRINTED = 1_000_000;
const PRINTED = /\s*(?:'([^'\\]*(?:\\[\s\S][^'\\]*)*)'|"([^"\\]*(?:\\[\s\S][^"\\]*)*)")\s*(?:,\s*)?/y;

/** The texts of a list as Python prints it, `['One', "Two's"]`, which stands in many tables; null where a text is none. */
function printedList(text: string): string[] | null {
  if (text.length > LONGEST_PRINTED || !/^\s*\[\s*['"]/.test(text) || !/['"]\s*,?\s*\]\s*$/.test(text))
    return null;
  const inside = text.trim().slice(1, -1);
  const parts: string[] = [];
  PRINTED.lastIndex = 0;
  while (PRINTED.lastIndex < inside.length) {
    const [whole, single, double] = PRINTED.exec(inside) ?? [];
    if (whole === undefined) return null;
    parts.push((single ?? double ?? '').replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|([\s\S]))/gi, unescaped));
  }
  return parts;
}

function unescaped(_whole: string, byte?: string, code?: string, letter = ''): string {
  if (byte ?? code) return String.fromCharCode(Number.parseInt(byte ?? code ?? '', 16));
  return letter === 'n' ? '\n' : letter === 't' ? '\t' : letter === 'r' ? '' : letter;
}
