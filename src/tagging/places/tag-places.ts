import type { Piece } from '../article-pieces';
import type { TokenBuffer } from '../token-buffer';
import type { Gazetteer } from './gazetteer';
import { findMentions } from './place-mentions';
import { type PlaceScore, scorePlaces } from './place-scores';
import { type Readings, resolveMentions } from './resolve-mentions';
import { type WeighedMention, weighMentions } from './weigh-mentions';

/** Beside the first, a country is what the story is about from this share of the first's score. */
const MAIN_SHARE = 0.45;
/** It needs less when the headline names it, … */
const HEADLINE_SHARE = 0.12;
/** … and more when the headline names two or more others: then those are the story. */
const OUTSIDE_FULL_HEADLINE_SHARE = 0.75;

/** Where a story plays: best first, each with what speaks for it. */
export interface Places {
  readonly main: readonly PlaceScore[];
  readonly mentioned: readonly PlaceScore[];
  readonly regions: readonly PlaceScore[];
}

/** The countries and regions that an article's tokens speak of. */
export function tagPlaces(
  pieces: readonly Piece[],
  tokens: TokenBuffer,
  gazetteer: Gazetteer,
  readings: Readings,
): Places {
  const found = findMentions(tokens, pieces, gazetteer);
  const mentions = weighMentions(resolveMentions(found, readings), pieces, tokens, gazetteer);
  const isRegion = ({ sense }: WeighedMention) => sense.kind === 'region';
  const countries = scorePlaces(
    mentions.filter(mention => !isRegion(mention)),
    pieces,
    tokens,
  );
  const main = chooseMain(countries);
  return {
    main,
    mentioned: countries.filter(score => score.isNamed || main.includes(score)),
    regions: chooseRegions(scorePlaces(mentions.filter(isRegion), pieces, tokens), main[0]?.score ?? 0),
  };
}

function chooseMain(all: readonly PlaceScore[]): PlaceScore[] {
  // Beside a country that is named, a lone cue says nothing.
  const scores = all.some(({ isNamed }) => isNamed) ? all.filter(({ isLoneCue }) => !isLoneCue) : all;
  const top = scores[0]?.score ?? 0;
  const inHeadline = scores.filter(({ isInHeadline }) => isInHeadline).length;
  const others = inHeadline > 1 ? OUTSIDE_FULL_HEADLINE_SHARE : MAIN_SHARE;
  return scores.filter(({ score, isNamed, isInHeadline }, rank) => {
    const isCandidate = rank === 0 || isNamed || isInHeadline;
    return isCandidate && score >= top * (isInHeadline ? HEADLINE_SHARE : others);
  });
}

/** A region is what the story is about when it stands in the headline or beside the first country. */
function chooseRegions(scores: readonly PlaceScore[], topCountry: number): PlaceScore[] {
  const top = Math.max(topCountry, scores[0]?.score ?? 0);
  return scores.filter(
    ({ score, isInHeadline }) => score >= top * (isInHeadline ? HEADLINE_SHARE : MAIN_SHARE),
  );
}
