import type { TopicCode } from './topic';

/** What a name may stand for: "Georgia" the country, or the state of the United States. */
export interface Sense {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly level: 'country' | 'division' | 'city' | 'other';
}

/** A name that several countries have places of. */
export interface Homonym {
  /** As the gazetteer spells it: "Georgia" also where the headline has "GEORGIA". */
  readonly name: string;
  readonly senses: readonly Sense[];
}

/** A stretch of the article that speaks for a tag. */
export interface Evidence {
  /** The words as they stand in the text. */
  readonly text: string;
  /** Which part of the article, and UTF-16 offsets from 0 within that part's text. */
  readonly part: 'headline' | 'deck' | 'body';
  /** Index into `Article.body` when `part` is `body`, else 0. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Where the words could have been read otherwise. */
  readonly homonym?: Homonym;
}

/** What a tag rests on, in brief. */
export interface Told {
  /** The word that says most for it; null where the reader added it. */
  readonly word: string | null;
  /** Names among its words that other countries have, too: "Georgia". */
  readonly homonyms: readonly string[];
}

export interface CountryTag extends Told {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly score: number;
}

/** A part of the world that a body or its own name stands for: the European Union counts as Europe. */
export interface RegionTag extends Told {
  /** M49 code of a region or sub-region: "150". */
  readonly region: string;
  readonly score: number;
}

export interface TopicTag extends Told {
  readonly topic: TopicCode;
  readonly score: number;
}

/** What an article is about. All lists best first. */
export interface Tags {
  /** The countries the story is about. */
  readonly main: readonly CountryTag[];
  /** All countries it names, the main ones included. */
  readonly mentioned: readonly CountryTag[];
  /** Regions the story is about as a whole, beside its countries. */
  readonly regions: readonly RegionTag[];
  /** Empty where the evidence is too thin to say. */
  readonly topics: readonly TopicTag[];
}

/** A tag with all the places that speak for it; their weights add up to its score. */
export type Explained<Tag> = Tag & {
  /** Empty where the reader added it. */
  readonly evidence: readonly Evidence[];
};

/**
 * Tags with their evidence. It takes twice the room of the article itself, so a library keeps the tags in brief and
 * finds the evidence again when it is asked for.
 */
export interface ExplainedTags extends Tags {
  readonly main: readonly Explained<CountryTag>[];
  readonly mentioned: readonly Explained<CountryTag>[];
  readonly regions: readonly Explained<RegionTag>[];
  readonly topics: readonly Explained<TopicTag>[];
}
