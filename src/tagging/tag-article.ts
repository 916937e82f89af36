import type { Article } from '../model/article';
import type { Tags } from '../model/tags';
import { piecesOf } from './article-pieces';
import { createGazetteer } from './places/gazetteer';
import { tagCountries } from './places/tag-countries';
import type { TaggingTables } from './tagging-tables';
import { TokenBuffer, tokenize } from './tokens';
import { tagTopics } from './topics/tag-topics';
import { createTopicModel } from './topics/topic-model';
import { Vocabulary } from './vocabulary';

export interface Tagger {
  /** The countries and topics of an article, each with the words that speak for it. */
  tag(article: Article): Tags;
}

/** Compiles the tables once; tagging then reads each article once. */
export function createTagger(tables: TaggingTables): Tagger {
  const vocabulary = new Vocabulary();
  const gazetteer = createGazetteer(tables.places, vocabulary);
  const topicModel = createTopicModel(tables, vocabulary);
  const tokens = new TokenBuffer();
  return {
    tag(article) {
      const pieces = piecesOf(article);
      tokens.clear();
      pieces.forEach(({ text }, index) => {
        tokenize(text, index, vocabulary, tokens);
      });
      return {
        ...tagCountries(pieces, tokens, gazetteer),
        topics: tagTopics(pieces, tokens, topicModel),
      };
    },
  };
}
