import { foldWithOrigins } from './fold';
import type { MatchedPart, MatchedTerm } from './matched-term';
import { eachWord } from './tokenize';

/** A stretch of a text, in UTF-16 offsets from 0; `end` is not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A match and the place in the list of terms of what it is a match for. */
export interface TermRange extends Range {
  readonly term: number;
}

interface Token extends Range {
  readonly word: string;
  readonly compound: boolean;
}

/**
 * Every match of the terms in a text, in order and without overlap; what overlaps is one range. `part`
 * says what the text is where it is a headline or a byline: `title:` and `by:` are marked only there.
 */
export function markRanges(text: string, terms: readonly MatchedTerm[], part: MatchedPart = 'any'): Range[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of termRanges(text, terms, part)) {
    const last = marks.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

/** Every match with the term it is for, by their beginnings; matches of several terms may overlap. */
export function termRanges(
  text: string,
  terms: readonly MatchedTerm[],
  part: MatchedPart = 'any',
): TermRange[] {
  const byFirstWord = phrasesByFirstWord(terms, part);
  const prefixes = prefixesOf(terms, part);
  if (byFirstWord.size + prefixes.length === 0) return [];
  const tokens = tokensOf(text);
  const ranges: TermRange[] = [];
  tokens.forEach((token, at) => {
    // "nato" is marked in "NATO-Ukraine", and not the whole once more because it begins with nato.
    if (token.compound && (ranges.at(-1)?.start ?? -1) >= token.start) return;
    for (const { words, term } of byFirstWord.get(token.word) ?? []) {
      const end = endOfPhrase(words, tokens, at);
      if (end !== null) ranges.push({ start: token.start, end, term });
    }
    for (const { prefix, term } of prefixes) {
      if (token.word.startsWith(prefix)) ranges.push({ start: token.start, end: token.end, term });
    }
  });
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end);
}

function phrasesByFirstWord(
  terms: readonly MatchedTerm[],
  part: MatchedPart,
): Map<string, { words: readonly string[]; term: number }[]> {
  const phrases = new Map<string, { words: readonly string[]; term: number }[]>();
  terms.forEach(({ matches }, term) => {
    for (const { kind, words, part: wantedPart } of matches) {
      if (kind === 'prefix' || (wantedPart !== 'any' && wantedPart !== part)) continue;
      const [first = ''] = words;
      const sameStart = phrases.get(first) ?? [];
      phrases.set(first, [...sameStart, { words, term }]);
    }
  });
  return phrases;
}

function prefixesOf(terms: readonly MatchedTerm[], part: MatchedPart): { prefix: string; term: number }[] {
  return terms.flatMap(({ matches }, term) =>
    matches
      .filter(match => match.kind === 'prefix' && (match.part === 'any' || match.part === part))
      .map(({ words }) => ({ prefix: words[0] ?? '', term })),
  );
}

function endOfPhrase(words: readonly string[], tokens: readonly Token[], first: number): number | null {
  let at = first;
  for (const [nth, word] of words.entries()) {
    // A compound stands behind its parts and is passed over, unless it is what is looked for.
    while (nth > 0 && tokens[at]?.compound) at++;
    if (tokens[at]?.word !== word) return null;
    at++;
  }
  return tokens[at - 1]?.end ?? null;
}

function tokensOf(text: string): Token[] {
  const { text: folded, origins } = foldWithOrigins(text);
  const tokens: Token[] = [];
  eachWord(folded, (word, start, end, compound) => {
    // Where one character folds to several (½ is "1⁄2"), a word in it is marked as the whole character.
    let after = end;
    while (after < folded.length && origins[after] === origins[end - 1]) after++;
    tokens.push({ word, compound, start: origins[start] ?? 0, end: origins[after] ?? text.length });
  });
  return tokens;
}
