import type { Article, BodyBlock } from '../model/article';
import type { Field } from './fields';

/** What is searched of an article, by field. */
export interface SearchDocument {
  readonly headline: string;
  readonly body: readonly string[];
  readonly deck?: string;
  readonly crossheads?: readonly string[];
  /** Byline and credits: who wrote, shot or contributed. */
  readonly byline?: readonly string[];
  /** Names of the places it is about, where the text itself may not say them. */
  readonly places?: readonly string[];
  /** ISO 8601 as exact as known (`2024`, `2024-06-19`): the newer of two equal hits comes first. */
  readonly date?: string;
}

/** The searchable fields of an article. `places` are the names of its countries, as its tags say. */
export function searchDocument(article: Article, places: readonly string[] = []): SearchDocument {
  const texts = (...kinds: BodyBlock['kind'][]) =>
    article.body.filter(block => kinds.includes(block.kind)).map(block => block.text);
  return {
    headline: article.headline.text,
    deck: [article.kicker?.text, article.deck?.text].filter(Boolean).join('\n'),
    crossheads: texts('crosshead'),
    byline: [article.byline?.text ?? '', ...texts('credit')],
    body: texts('paragraph', 'quotation', 'list-item', 'caption'),
    places,
    ...(article.date ? { date: article.date.iso } : {}),
  };
}

/** The document's texts in reading order, each with its field; the deck's two lines stay apart for phrases. */
export function partsOf(document: SearchDocument): [Field, string][] {
  const all = (field: Field, texts: readonly string[] = []) =>
    texts.filter(text => text !== '').map((text): [Field, string] => [field, text]);
  return [
    ...all('headline', [document.headline]),
    ...all('deck', document.deck?.split('\n')),
    ...all('byline', document.byline),
    ...all('crosshead', document.crossheads),
    ...all('body', document.body),
    ...all('place', document.places),
  ];
}
