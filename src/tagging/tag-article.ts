import type { Article } from '../model/article';
import type { ExplainedTags, Tags } from '../model/tags';
import { piecesOf } from './article-pieces';
import { createGazetteer, type Gazetteer } from './places/gazetteer';
import { createLanguageGazetteer } from './places/language-gazetteer';
import { evidenceOf, type PlaceScore, toldBy } from './places/place-scores';
import { NO_READINGS, type Readings } from './places/resolve-mentions';
import { type Places, tagPlaces } from './places/tag-places';
import type { TaggingTables } from './tagging-tables';
import { TokenBuffer } from './token-buffer';
import { tokenize } from './tokenize';
import { type TopicScore, tagTopics } from './topics/tag-topics';
import { createTopicModel, type TopicModel } from './topics/topic-model';
import { Vocabulary } from './vocabulary';

export interface Tagger {
  /**
   * The countries and topics of an article, each with the words that speak for it.
   * @param readings what names stand for in this article, as its reader says; ISO codes by the gazetteer's names
   */
  tag(article: Article, readings?: Readings): ExplainedTags;
  /** The same tags in brief, as a library keeps them. */
  tagBriefly(article: Article, readings?: Readings): Tags;
}

/** Compiles the tables once; tagging then reads each article once. */
export function createTagger(tables: TaggingTables): Tagger {
  const reader = new ArticleReader(tables);
  return {
    tag(article, readings = NO_READINGS) {
      const { pieces, tokens, places, topics } = reader.read(article, readings);
      const explained = ({ mentions }: PlaceScore) => ({
        ...toldBy(mentions),
        evidence: mentions.map(mention => evidenceOf(mention, pieces, tokens)),
      });
      return {
        ...tagsOf(places, explained),
        topics: topics.map(score => ({ ...briefTopic(score), evidence: score.evidence() })),
      };
    },
    tagBriefly(article, readings = NO_READINGS) {
      const { places, topics } = reader.read(article, readings);
      return { ...tagsOf(places, ({ mentions }) => toldBy(mentions)), topics: topics.map(briefTopic) };
    },
  };
}

/** Finds places and topics in articles by the compiled tables. */
class ArticleReader {
  readonly #vocabulary = new Vocabulary();
  readonly #gazetteers = new Map<string, Gazetteer>();
  readonly #topicModel: TopicModel;
  /** One for all articles. */
  readonly #tokens = new TokenBuffer();

  constructor(private readonly tables: TaggingTables) {
    const { places, learnedPlaces } = tables;
    this.#gazetteers.set(ENGLISH, createGazetteer(places, learnedPlaces, this.#vocabulary));
    this.#topicModel = createTopicModel(tables, this.#vocabulary);
  }

  /** What is found in an article. Its tokens are overwritten by the next one's. */
  read(article: Article, readings: Readings) {
    const pieces = piecesOf(article);
    const language = languageOf(article);
    const isEnglish = language === ENGLISH;
    // Before the text is read: the words of a language are known from its gazetteer on.
    const gazetteer = this.#gazetteerFor(language);
    const tokens = this.#tokens;
    tokens.clear();
    pieces.forEach(({ text }, index) => {
      tokenize(text, index, this.#vocabulary, tokens, { apostrophes: isEnglish ? 'inside' : 'between' });
    });
    const places = tagPlaces(pieces, tokens, gazetteer, readings);
    const topics = isEnglish ? tagTopics(pieces, tokens, this.#topicModel) : [];
    return { pieces, tokens, places, topics };
  }

  #gazetteerFor(language: string): Gazetteer {
    const known = this.#gazetteers.get(language);
    if (known) return known;
    const made = createLanguageGazetteer(this.tables.places, language, this.#vocabulary);
    this.#gazetteers.set(language, made);
    return made;
  }
}

/** @param whyOf what the tags are to tell of what speaks for their places */
function tagsOf<Why>({ main, mentioned, regions }: Places, whyOf: (score: PlaceScore) => Why) {
  const countries = new Map(
    mentioned.map(score => [score, { country: score.place, score: score.score, ...whyOf(score) }]),
  );
  return {
    // What a story is about it also names: one tag for both.
    main: main.flatMap(score => countries.get(score) ?? []),
    mentioned: [...countries.values()],
    regions: regions.map(score => ({ region: score.place, score: score.score, ...whyOf(score) })),
  };
}

function briefTopic({ topic, score, word }: TopicScore) {
  return { topic, score, word, homonyms: [] };
}

const ENGLISH = 'en';

/** The primary subtag; a text whose language isn't known is read as English, which most are. */
function languageOf({ language }: Article): string {
  const subtag = language.split('-', 1)[0]?.toLowerCase() ?? '';
  return /^[a-z]{2,3}$/.test(subtag) && subtag !== 'und' ? subtag : ENGLISH;
}
