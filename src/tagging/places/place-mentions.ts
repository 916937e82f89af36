import { Gap, Shape, type TokenBuffer } from '../tokens';
import type { Entry, Gazetteer } from './gazetteer';

/** A place's name in the text. */
export interface Mention {
  readonly entry: Entry;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The division or country that follows after a comma and settles the reading: "Paris, Texas". */
  readonly qualifier: Entry | null;
}

/** The names of places among the tokens, in reading order, those left out that are names of something else. */
export function findMentions(tokens: TokenBuffer, { phrases, firstNames }: Gazetteer): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const entry = phrases.longestAt(tokens, at);
    if (!entry) continue;
    const to = phrases.matchEnd;
    if (!isWrittenAsName(tokens, entry, at, to)) continue;
    if (entry.senses.length > 0 && (isLeader(entry) || !isPerson(tokens, at, to, firstNames)))
      found.push({ entry, from: at, to, qualifier: null });
    at = to - 1;
  }
  return found
    .filter((mention, index) => !isGivenNameOfLeader(tokens, mention, found[index + 1]))
    .map((mention, index, kept) => withQualifier(tokens, mention, kept[index + 1]));
}

function isWrittenAsName(tokens: TokenBuffer, entry: Entry, from: number, to: number): boolean {
  if (entry.senses.length === 0) return true;
  if (entry.senses.every(({ kind }) => kind === 'abbreviation')) return isStateAbbreviation(tokens, from, to);
  if (entry.followsName && !(from > 0 && isJoined(tokens, from) && isCapital(tokens, from - 1))) return false;
  if (entry.spelling === 'any') return true;
  const needed = entry.spelling === 'capitals' ? Shape.AllCapitals : Shape.Capital;
  return ((tokens.shape[from] as number) & needed) !== 0 && isCapital(tokens, to - 1);
}

/** "Athens, Ga.", "Paris, TX", "Albany, N.Y.": after a comma, and with its full stop or in capitals. */
function isStateAbbreviation(tokens: TokenBuffer, from: number, to: number): boolean {
  const shape = tokens.shape[from] as number;
  if ((shape & Shape.Dotted) !== 0) return true;
  if (from === 0 || tokens.gap[from] !== Gap.Comma || !isCapital(tokens, from - 1)) return false;
  return (
    (shape & Shape.AllCapitals) !== 0 ||
    (isCapital(tokens, from) && (to === tokens.count || tokens.gap[to] !== Gap.Space))
  );
}

function isLeader({ senses }: Entry): boolean {
  return senses.some(({ kind }) => kind === 'leader');
}

/** "Vladimir Putin": Vladimir is a city, too. */
function isGivenNameOfLeader(
  tokens: TokenBuffer,
  { entry, to }: Mention,
  next: Mention | undefined,
): boolean {
  if (next?.from !== to || !isJoined(tokens, to) || !isLeader(next.entry)) return false;
  return entry.senses.every(({ kind }) => kind.startsWith('city'));
}

/** "Michael Jordan", "Jordan Bardella": a given name beside a single word that could be one or a surname. */
function isPerson(tokens: TokenBuffer, from: number, to: number, firstNames: ReadonlySet<number>): boolean {
  if (to - from > 1) return false;
  const isAfterName =
    from > 0 &&
    isJoined(tokens, from) &&
    isCapital(tokens, from - 1) &&
    firstNames.has(tokens.word[from - 1] as number);
  if (isAfterName) return true;
  const isGivenName = firstNames.has(tokens.word[from] as number);
  return (
    isGivenName &&
    to < tokens.count &&
    isJoined(tokens, to) &&
    isCapital(tokens, to) &&
    !isPossessive(tokens, from)
  );
}

function isJoined(tokens: TokenBuffer, at: number): boolean {
  return tokens.gap[at] === Gap.Space;
}

function isCapital(tokens: TokenBuffer, at: number): boolean {
  return ((tokens.shape[at] as number) & Shape.Capital) !== 0;
}

function isPossessive(tokens: TokenBuffer, at: number): boolean {
  return ((tokens.shape[at] as number) & Shape.Possessive) !== 0;
}

/**
 * "Paris, Texas" and "Lebanon, Pa." are qualified; in "North Korea, Russia pledge" and "London, France
 * said" the comma parts two places.
 */
function withQualifier(tokens: TokenBuffer, mention: Mention, next: Mention | undefined): Mention {
  if (!next || next.from !== mention.to || tokens.gap[next.from] !== Gap.Comma) return mention;
  return qualifies(next.entry, mention.entry) ? { ...mention, qualifier: next.entry } : mention;
}

function qualifies(outer: Entry, inner: Entry): boolean {
  const isCountry = inner.senses.some(({ kind }) => kind === 'name' || kind === 'demonym');
  return outer.senses.some(({ kind, country }) => {
    if (kind === 'abbreviation') return true;
    if (isCountry) return false;
    return kind === 'division' || (kind === 'name' && inner.senses.some(sense => sense.country === country));
  });
}
