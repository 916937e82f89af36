import { regionName } from '../model/region';
import { topicShortName } from '../model/topic';
import type { TakenArticle, TakenFormat } from './taken-article';

/** JSON Lines, an object an article; the names of its fields are those that datasets have, and that are read here again. */
export const JSON_LINES: TakenFormat = {
  extension: 'jsonl',
  type: 'application/jsonl',
  before: '',
  between: '',
  write: taken => `${JSON.stringify(fieldsOf(taken))}\n`,
};

/** The fields of an article; what isn't known is null. */
export function fieldsOf({ article, record }: TakenArticle) {
  const { headline, deck, byline, dateline, date, body, language, words, span, tags } = article;
  return {
    title: headline.text,
    text: body.map(({ text }) => text).join('\n'),
    deck: deck?.text ?? null,
    author: byline?.text ?? null,
    dateline: dateline?.text ?? null,
    date: date?.iso ?? record.date,
    language,
    words,
    countries: tags.main.map(({ country }) => country),
    countryNames: tags.main.map(({ country }) => regionName(country)),
    topics: tags.topics.map(({ topic }) => topic),
    topicNames: tags.topics.map(({ topic }) => topicShortName(topic)),
    publisher: record.publisher,
    retrievedFrom: record.retrievedFrom,
    source: record.id,
    firstLine: span.firstLine,
    lastLine: span.lastLine,
  };
}
