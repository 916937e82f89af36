/**
 * Unicode folding: spellings that a reader takes for the same word become the same string. NFKD
 * (Unicode Standard Annex #15) takes letters apart and full width, ligatures and circled digits to
 * their plain forms; marks that only decorate are dropped and the rest is composed again (NFC). So é
 * finds e and ё finds е, while the vowel signs of Devanagari and Thai and the voicing of Japanese
 * stay: there they tell words apart.
 */

/** Accents (Latin, Greek, Cyrillic), Hebrew points, Arabic vowel signs, Devanagari nukta, variation selectors. */
const DECORATION =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c]|[\ufe00-\ufe0f]/gu;

/** Written both ways, yet without a decomposition. Left: the letters, right: what stands for each of them. */
const LETTERS = [
  'ßẞæÆœŒøØđĐðÐłŁħĦıİŋŊςىیکةþÞ',
  'ss ss ae ae oe oe o o d d d d l l h h i i n n σ ي ي ك ه th th',
];

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ...[...(LETTERS[0] ?? '')].map((letter, at): [string, string] => [
    letter,
    LETTERS[1]?.split(' ')[at] ?? letter,
  ]),
  ...[...'’‘ʼ′＇`´'].map((apostrophe): [string, string] => [apostrophe, "'"]),
  ...[...'‐‑−'].map((hyphen): [string, string] => [hyphen, '-']),
  // Spaces that group digits ("11 000") keep a sign of their own; the tokeniser joins such numbers.
  ...[...'\u00a0\u202f\u2009'].map((space): [string, string] => [space, '\u00a0']),
  // Tatweel, soft hyphen and joiners are inside a word and no part of it; the zero-width space parts words.
  ...[...'\u0640\u00ad\u200c\u200d\u2060\ufeff'].map((nothing): [string, string] => [nothing, '']),
  ['\u200b', ' '],
]);

/**
 * A character beyond ASCII with the marks on it (the half-width voicing marks of Japanese are letters to
 * Unicode). ASCII is left to `toLowerCase`, which is a hundred times quicker.
 */
const CLUSTER = /[\u0080-\u{10ffff}](?:\p{M}|[\uff9e\uff9f])*/gu;

/** Clusters are few in any text; the cap only keeps hostile input (every letter under other marks) from growing it. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, string>();

/** Folds a text. The result may be shorter or longer than the text; see `foldWithOrigins` for the way back. */
export function fold(text: string): string {
  return text.replace(CLUSTER, foldCluster).toLowerCase();
}

export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the original of the cluster it comes from. */
  readonly origins: Uint32Array;
}

/** Folds a text and keeps for each unit of the result where it came from, in UTF-16 offsets from 0. */
export function foldWithOrigins(original: string): FoldedText {
  let text = '';
  const origins: number[] = [];
  const append = (folded: string, from: number, step: 0 | 1) => {
    for (let i = 0; i < folded.length; i++) origins.push(from + i * step);
    text += folded;
  };
  let done = 0;
  for (const match of original.matchAll(CLUSTER)) {
    append(original.slice(done, match.index).toLowerCase(), done, 1);
    append(foldCluster(match[0]), match.index, 0);
    done = match.index + match[0].length;
  }
  append(original.slice(done).toLowerCase(), done, 1);
  origins.push(original.length);
  return { text, origins: Uint32Array.from(origins) };
}

function foldCluster(cluster: string): string {
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  const folded = [...cluster.normalize('NFC')].map(foldCharacter).join('').normalize('NFC');
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(cluster, folded);
  return folded;
}

function foldCharacter(character: string): string {
  const special = SPECIAL.get(character);
  if (special !== undefined) return special;
  const plain = character.normalize('NFKD').replace(DECORATION, '').toLowerCase();
  return [...plain].map(c => SPECIAL.get(c) ?? asciiDigit(c)).join('');
}

/** Digits of every script count: ١٢ and १२ are 12. Unicode keeps each script's ten digits in one row from zero. */
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || !isDigit(code)) return character;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value++;
  return String(value);
}

function isDigit(code: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(code));
}
