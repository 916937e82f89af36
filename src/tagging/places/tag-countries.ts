import type { CountryTag } from '../../model/tags';
import type { Piece } from '../article-pieces';
import type { TokenBuffer } from '../tokens';
import { type CountryScores, scoreCountries } from './country-scores';
import type { Gazetteer } from './gazetteer';
import { findMentions } from './place-mentions';
import { resolveMentions } from './resolve-mentions';
import { weighMentions } from './weigh-mentions';

export interface CountryTags {
  readonly main: readonly CountryTag[];
  readonly mentioned: readonly CountryTag[];
}

/** Beside the first, a country is what the story is about from this share of the first's score. */
const MAIN_SHARE = 0.45;
/** It needs less when the headline names it, … */
const HEADLINE_SHARE = 0.12;
/** … and more when the headline names two or more others: then those are the story. */
const OUTSIDE_FULL_HEADLINE_SHARE = 0.75;

/** The countries that an article's tokens speak of. */
export function tagCountries(
  pieces: readonly Piece[],
  tokens: TokenBuffer,
  gazetteer: Gazetteer,
): CountryTags {
  const mentions = weighMentions(
    resolveMentions(findMentions(tokens, pieces, gazetteer)),
    pieces,
    tokens,
    gazetteer,
  );
  const scores = scoreCountries(mentions, pieces, tokens);
  const main = chooseMain(scores);
  return { main, mentioned: scores.tags.filter(tag => scores.named.has(tag.country) || main.includes(tag)) };
}

function chooseMain({ tags: all, named, inHeadline }: CountryScores): CountryTag[] {
  const top = all[0]?.score ?? 0;
  const tags = all.filter(({ country }, rank) => rank === 0 || named.has(country) || inHeadline.has(country));
  const others = inHeadline.size > 1 ? OUTSIDE_FULL_HEADLINE_SHARE : MAIN_SHARE;
  return tags.filter(
    ({ country, score }) => score >= top * (inHeadline.has(country) ? HEADLINE_SHARE : others),
  );
}
