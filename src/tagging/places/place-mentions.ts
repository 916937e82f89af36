import type { Piece } from '../article-pieces';
import { Gap, isCapital, isJoined, Shape, type TokenBuffer, wordAt } from '../token-buffer';
import type { Entry, Gazetteer } from './gazetteer';
import { type Candidate, GUARDS, isLeader } from './guards';

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
export function findMentions(tokens: TokenBuffer, pieces: readonly Piece[], gazetteer: Gazetteer): Mention[] {
  const candidates = findCandidates(tokens, pieces, gazetteer);
  const refused = new Set<Entry>();
  const found = candidates.filter(candidate => {
    const guard = GUARDS.find(({ refuses }) => refuses(candidate, tokens, gazetteer));
    if (guard?.name === 'person' && !isDivision(candidate.entry)) refused.add(candidate.entry);
    return !guard;
  });
  return found
    .filter(({ entry, from }) => !refused.has(entry) || isLocated(tokens, from, gazetteer))
    .filter((candidate, index, all) => !isGivenNameOfLeader(tokens, candidate, all[index + 1]))
    .map((candidate, index, all) => withQualifier(tokens, candidate, all[index + 1], all[index + 2]));
}

function findCandidates(tokens: TokenBuffer, pieces: readonly Piece[], { phrases }: Gazetteer): Candidate[] {
  const titleCase = pieces.map(({ part }, index) => part === 'headline' && isTitleCase(tokens, index));
  const found: Candidate[] = [];
  let placeEnd = -1;
  for (let at = 0; at < tokens.count; at++) {
    const entry = phrases.longestAt(tokens, at);
    if (!entry) continue;
    const to = phrases.matchEnd;
    if (!isWrittenAsName(tokens, entry, at, to)) continue;
    const inTitleCase = titleCase[tokens.piece[at] as number] ?? false;
    if (entry.senses.length > 0)
      found.push({ entry, from: at, to, followsPlace: placeEnd === at, inTitleCase });
    placeEnd = to;
    at = to - 1;
  }
  return found;
}

/** Headlines of many papers set every word with a capital. */
const TITLE_CASE_SHARE = 0.7;

function isTitleCase(tokens: TokenBuffer, piece: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < tokens.count && (tokens.piece[at] as number) <= piece; at++) {
    if (tokens.piece[at] !== piece) continue;
    words++;
    if (isCapital(tokens, at)) capitals++;
  }
  return capitals >= words * TITLE_CASE_SHARE;
}

/** A person of that name is in the article, but "in Georgia" is a place all the same. */
function isLocated(tokens: TokenBuffer, from: number, { guards }: Gazetteer): boolean {
  return from > 0 && guards.locatives.has(wordAt(tokens, from - 1));
}

/** A woman called Virginia says nothing about the "Virginia Department of Education". */
function isDivision({ senses }: Entry): boolean {
  return senses.some(({ kind }) => kind === 'division') && senses.every(({ kind }) => kind !== 'name');
}

function isWrittenAsName(tokens: TokenBuffer, entry: Entry, from: number, to: number): boolean {
  if (entry.senses.length === 0) return true;
  if (entry.senses.every(({ kind }) => kind === 'abbreviation')) return isStateAbbreviation(tokens, from, to);
  if (entry.followsName && !(from > 0 && isJoined(tokens, from) && isCapital(tokens, from - 1))) return false;
  if (entry.spelling === 'any') return true;
  const needed = entry.spelling === 'capitals' ? Shape.AllCapitals : Shape.Capital;
  return (
    ((tokens.shape[from] as number) & needed) !== 0 && (isCapital(tokens, to - 1) || !entry.endsInCapital)
  );
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

/** "Vladimir Putin": Vladimir is a city, too. */
function isGivenNameOfLeader(
  tokens: TokenBuffer,
  { entry, to }: Candidate,
  next: Candidate | undefined,
): boolean {
  if (next?.from !== to || !isJoined(tokens, to) || !isLeader(next.entry)) return false;
  return entry.senses.every(({ kind }) => kind.startsWith('city'));
}

/**
 * "Paris, Texas" and "Lebanon, Pa." are qualified; in "North Korea, Russia pledge", "London, France
 * said" and "Mexico, California and Texas" the comma parts two places.
 */
function withQualifier(
  tokens: TokenBuffer,
  { entry, from, to }: Candidate,
  next: Candidate | undefined,
  afterNext: Candidate | undefined,
): Mention {
  const none = { entry, from, to, qualifier: null };
  if (next?.from !== to || tokens.gap[to] !== Gap.Comma) return none;
  const isList = afterNext !== undefined && afterNext.from - next.to <= 1;
  return qualifies(next.entry, entry, isList) ? { ...none, qualifier: next.entry } : none;
}

function qualifies(outer: Entry, inner: Entry, isList: boolean): boolean {
  const isCountry = inner.senses.some(({ kind }) => kind === 'name' || kind === 'demonym');
  return outer.senses.some(({ kind, country }) => {
    if (kind === 'abbreviation') return true;
    const isWithin = inner.senses.some(sense => sense.country === country);
    if (isCountry) return kind === 'division' && isWithin && !isList;
    return kind === 'division' || (kind === 'name' && isWithin);
  });
}
