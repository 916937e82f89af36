/** How a name speaks for a country. */
export type PlaceKind =
  | 'name'
  | 'demonym'
  | 'capital'
  | 'division'
  | 'abbreviation'
  | 'city1M'
  | 'city300k'
  | 'city100k'
  | 'city50k'
  | 'wordCity'
  | 'namesake'
  | 'region'
  | 'leader'
  | 'learned'
  | 'style';

/** data/places.json: the gazetteer. Names are joined by `|`, since that is smaller and as easy to read as lists. */
export interface PlaceTable {
  /** By kind, then by ISO 3166-1 alpha-2 code; kind `region` by M49 code. Several codes are joined by a space. */
  readonly kinds: Readonly<Partial<Record<PlaceKind, Readonly<Record<string, string>>>>>;
  /** Names that hold a place's name and are none: "Brazil nuts". */
  readonly notPlaces: string;
  /** Given names, joined by a space. */
  readonly firstNames: string;
}

/** data/learned-places.json, made by data/build/learn-places.ts. */
export interface LearnedPlaceTable {
  /** Names that news gives with one country, by ISO 3166-1 alpha-2 code, joined by `|`. */
  readonly names: Readonly<Record<string, string>>;
}

/** data/topics.json, kept by hand. */
export interface TopicTable {
  /**
   * Words and phrases that speak for a topic, by the topic's slug; joined by a space, the words of a
   * phrase by `_`. A `+` after one that hardly stands elsewhere, a `-` after one that often does. One
   * with a capital counts only where it has it within a sentence: "Labour" the party.
   */
  readonly lexicon: Readonly<Record<string, readonly string[]>>;
}

/** data/topic-words.json, made by data/build/train-topics.ts. */
export interface TopicWordTable {
  /** Names of IPTC Media Topics, by the slug of their top-level topic; spelled as in the lexicon. */
  readonly names: Readonly<Record<string, string>>;
  /** Learned weights in tenths: by the topic's slug, then by weight, words joined by a space. */
  readonly learned: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** All that the tagger needs, as read from data/*.json. */
export interface TaggingTables {
  readonly places: PlaceTable;
  readonly learnedPlaces: LearnedPlaceTable;
  readonly topics: TopicTable;
  readonly topicWords: TopicWordTable;
}
