import { Gap, isCapital, isJoined, Shape, type TokenBuffer, wordAt } from '../token-buffer';
import type { Entry, Gazetteer } from './gazetteer';

/** A name found in the text, before it is decided whether it is a place's. */
export interface Candidate {
  readonly entry: Entry;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** A place's name ends right before it. */
  readonly followsPlace: boolean;
  /** It stands in a part where most words have capitals, so that a capital says nothing. */
  readonly inTitleCase: boolean;
}

interface Guard {
  /** What the name belongs to instead. */
  readonly name: 'person' | 'company' | 'street' | 'thing' | 'currency' | 'word';
  readonly refuses: (candidate: Candidate, tokens: TokenBuffer, gazetteer: Gazetteer) => boolean;
}

/** Ways in which a place's name is part of another name, each seen in news. */
export const GUARDS: readonly Guard[] = [
  {
    name: 'currency',
    refuses: ({ to }, tokens, { guards }) =>
      guards.dollar.has(wordAt(tokens, to)) && tokens.end[to - 1] === tokens.start[to],
  },
  { name: 'person', refuses: isSurname },
  { name: 'person', refuses: followsParticle },
  { name: 'person', refuses: isGivenName },
  { name: 'person', refuses: speaks },
  { name: 'company', refuses: isCompany },
  { name: 'street', refuses: isStreetName },
  { name: 'thing', refuses: isKindOfThing },
  { name: 'word', refuses: isPlainWord },
];

/** "Michael Jordan", "Mrs. Lincoln", and for a town any unknown name before it: "Rosemary Avila". */
function isSurname(candidate: Candidate, tokens: TokenBuffer, { firstNames, guards }: Gazetteer): boolean {
  const { entry, from, to, followsPlace, inTitleCase } = candidate;
  if (to - from > 1 || from === 0 || isLeader(entry) || followsPlace || !isCapital(tokens, from - 1))
    return false;
  const before = tokens.word[from - 1] as number;
  if (guards.titles.has(before)) return isNear(tokens, from) && !isCountry(entry);
  if (isInitial(tokens, from - 1)) return tokens.gap[from] === Gap.Dot;
  if (!isJoined(tokens, from)) return false;
  if (firstNames.has(before)) return true;
  const opensSentence = (tokens.gap[from - 1] as number) >= Gap.Dot;
  return isTown(entry) && !opensSentence && !inTitleCase && !guards.beforePlaces.has(before);
}

/** "Mrs. Lincoln", "Mrs Lincoln". */
function isNear(tokens: TokenBuffer, at: number): boolean {
  return tokens.gap[at] === Gap.Space || tokens.gap[at] === Gap.Dot;
}

/** "Samuel L. Jackson". */
function isInitial(tokens: TokenBuffer, at: number): boolean {
  return (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
}

/** "Mario de Santiago". */
function followsParticle({ entry, from }: Candidate, tokens: TokenBuffer, { guards }: Gazetteer): boolean {
  if (from < 2 || !isJoined(tokens, from) || isCountry(entry)) return false;
  return guards.particles.has(wordAt(tokens, from - 1)) && isCapital(tokens, from - 2);
}

/** "Jordan Bardella", "Brittany Zwicker": a given name before a word that is no other place's. */
function isGivenName(
  { entry, from, to }: Candidate,
  tokens: TokenBuffer,
  { firstNames, guards }: Gazetteer,
): boolean {
  if (to - from > 1 || isLeader(entry) || !firstNames.has(tokens.word[from] as number)) return false;
  if (guards.institutions.has(wordAt(tokens, to))) return false;
  return (
    to < tokens.count && isJoinedName(tokens, to) && ((tokens.shape[from] as number) & Shape.Possessive) === 0
  );
}

/** "Palma said": cities don't speak; capitals and countries do. */
function speaks({ entry, from, to }: Candidate, tokens: TokenBuffer, { guards }: Gazetteer): boolean {
  if (to - from > 1 || to >= tokens.count || !isTown(entry)) return false;
  return isJoined(tokens, to) && guards.speech.has(tokens.word[to] as number);
}

/** "Iceland will sell a wedding cake": the supermarket, since shoppers are in the article, too. */
function isCompany({ from, to }: Candidate, tokens: TokenBuffer, { guards }: Gazetteer): boolean {
  const signs = to - from === 1 ? guards.companies.get(wordAt(tokens, from)) : undefined;
  if (!signs) return false;
  for (let at = 0; at < tokens.count; at++) if (signs.has(wordAt(tokens, at))) return true;
  return false;
}

/** "Norfolk Street", "Pope County". */
function isStreetName({ entry, to }: Candidate, tokens: TokenBuffer, { guards }: Gazetteer): boolean {
  if (to >= tokens.count || !isJoinedName(tokens, to)) return false;
  const after = tokens.word[to] as number;
  return guards.streets.has(after) || (isLeader(entry) && guards.county.has(after));
}

/** "Mexican restaurant". */
function isKindOfThing({ entry, to }: Candidate, tokens: TokenBuffer, { guards }: Gazetteer): boolean {
  if (to >= tokens.count || !isJoined(tokens, to)) return false;
  return (
    entry.senses.some(({ kind }) => kind === 'demonym') && guards.kindsOfThings.has(tokens.word[to] as number)
  );
}

/** "Nice weather": a city that is an English word, too, counts after a preposition only. */
function isPlainWord({ entry, from }: Candidate, tokens: TokenBuffer, { guards }: Gazetteer): boolean {
  if (!entry.senses.every(({ kind }) => kind === 'wordCity' || kind === 'namesake')) return false;
  if (from === 0 || !isJoined(tokens, from)) return true;
  return !guards.prepositions.has(tokens.word[from - 1] as number);
}

function isJoinedName(tokens: TokenBuffer, at: number): boolean {
  return isJoined(tokens, at) && isCapital(tokens, at) && isCapital(tokens, at - 1);
}

/** Whether a name may be a head of state or government, who stands for a country. */
export function isLeader({ senses }: Entry): boolean {
  return senses.some(({ kind }) => kind === 'leader');
}

function isCountry({ senses }: Entry): boolean {
  return senses.some(({ kind }) => kind === 'name' || kind === 'demonym');
}

function isTown({ senses }: Entry): boolean {
  return senses.every(({ kind }) => kind.startsWith('city') || kind === 'namesake');
}
