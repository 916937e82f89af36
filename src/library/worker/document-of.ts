import { regionName } from '../../model/region';
import type { TaggedArticle } from '../../model/tagged-article';
import { type SearchDocument, searchDocument } from '../../search/search-document';

/** What is searched of an article: its text, and the names of its countries, which the text may spell otherwise ("U.S."). */
export function documentOf(article: TaggedArticle): SearchDocument {
  const places = article.tags.main.map(({ country }) => regionName(country));
  return searchDocument(article, places);
}
