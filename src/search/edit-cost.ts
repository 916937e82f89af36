/**
 * How far a typed word is from a word: the optimal string alignment distance (Damerau, Levenshtein),
 * with the slips that fingers make cheaper than others. The costs were tuned on half of the evaluation
 * queries; their order is the point, not the second digit.
 */
const SUBSTITUTION = 1;
const NEIGHBOUR_KEY = 0.75;
const TRANSPOSITION = 0.65;
const LETTER_TOO_MANY = 1;
const LETTER_TOO_FEW = 0.85;
const DOUBLED_LETTER = 0.7;
/** Added where the first letter is not the word's: seldom mistyped, and most false matches differ there. */
const FIRST_LETTER = 0.4;
/** Where only the beginning of the word was typed: that it isn't the whole, and each letter to come up to a limit. */
const UNFINISHED = 0.4;
const LETTER_TO_COME = 0.03;
const MOST_TO_COME = 0.15;

const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS = neighbours();

let previous = new Float32Array(72);
let current = new Float32Array(72);
let beforePrevious = new Float32Array(72);

/**
 * Cost of taking `typed` for `word`; with `asPrefix`, for the nearest beginning of `word`. Gives up at
 * `limit` and returns Infinity for anything above it.
 */
export function editCost(typed: string, word: string, limit: number, asPrefix = false): number {
  const columns = word.length + 1;
  if (columns > previous.length) growRows(columns);
  previous[0] = 0;
  for (let j = 1; j < columns; j++) previous[j] = (previous[j - 1] ?? 0) + deletion(word, j);
  let lowest = 0;
  for (let i = 1; i <= typed.length; i++) {
    lowest = fillRow(typed, word, i, columns);
    if (lowest > limit) return Number.POSITIVE_INFINITY;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  const cost = asPrefix ? cheapestPrefix(columns) : (previous[word.length] ?? 0);
  const total = cost + (typed.charCodeAt(0) === word.charCodeAt(0) ? 0 : FIRST_LETTER);
  return total > limit ? Number.POSITIVE_INFINITY : total;
}

function fillRow(typed: string, word: string, i: number, columns: number): number {
  const letter = typed.charCodeAt(i - 1);
  current[0] = (previous[0] ?? 0) + insertion(typed, i);
  let lowest = current[0];
  for (let j = 1; j < columns; j++) {
    const wanted = word.charCodeAt(j - 1);
    let best = (previous[j - 1] ?? 0) + (letter === wanted ? 0 : substitution(letter, wanted));
    best = Math.min(
      best,
      (previous[j] ?? 0) + insertion(typed, i),
      (current[j - 1] ?? 0) + deletion(word, j),
    );
    const swapped =
      i > 1 &&
      j > 1 &&
      letter === word.charCodeAt(j - 2) &&
      typed.charCodeAt(i - 2) === wanted &&
      letter !== wanted;
    if (swapped) best = Math.min(best, (beforePrevious[j - 2] ?? 0) + TRANSPOSITION);
    current[j] = best;
    if (best < lowest) lowest = best;
  }
  return lowest;
}

function cheapestPrefix(columns: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let j = 1; j < columns; j++) {
    const letters = columns - 1 - j;
    const toCome = letters === 0 ? 0 : UNFINISHED + Math.min(letters * LETTER_TO_COME, MOST_TO_COME);
    best = Math.min(best, (previous[j] ?? 0) + toCome);
  }
  return best;
}

/** A letter typed that the word doesn't have there. */
function insertion(typed: string, i: number): number {
  return typed.charCodeAt(i - 1) === typed.charCodeAt(i - 2) ? DOUBLED_LETTER : LETTER_TOO_MANY;
}

/** A letter of the word that wasn't typed. */
function deletion(word: string, j: number): number {
  return word.charCodeAt(j - 1) === word.charCodeAt(j - 2) ? DOUBLED_LETTER : LETTER_TOO_FEW;
}

function substitution(a: number, b: number): number {
  const x = a - 97;
  const y = b - 97;
  const near = x >= 0 && y >= 0 && x < 26 && y < 26 && NEIGHBOURS[x * 26 + y] === 1;
  return near ? NEIGHBOUR_KEY : SUBSTITUTION;
}

/** 26 x 26: 1 where two keys of a QWERTY keyboard touch. */
function neighbours(): Uint8Array {
  const table = new Uint8Array(26 * 26);
  const place = (letter: number) => {
    const row = KEY_ROWS.findIndex(keys => keys.includes(String.fromCharCode(97 + letter)));
    // Each row stands about half a key to the right of the one above.
    return { row, x: (KEY_ROWS[row]?.indexOf(String.fromCharCode(97 + letter)) ?? 0) + row * 0.5 };
  };
  for (let a = 0; a < 26; a++) {
    for (let b = 0; b < 26; b++) {
      const [p, q] = [place(a), place(b)];
      if (a !== b && Math.abs(p.row - q.row) <= 1 && Math.abs(p.x - q.x) <= 1) table[a * 26 + b] = 1;
    }
  }
  return table;
}

function growRows(columns: number): void {
  previous = new Float32Array(columns);
  current = new Float32Array(columns);
  beforePrevious = new Float32Array(columns);
}
