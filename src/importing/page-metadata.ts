import type { SourceRecord } from '../model/source-record';
import { isoDate } from './iso-date';
import type { PageDocument } from './page-tree';

/** What a page says of itself, beside its text. */
export interface PageMetadata {
  readonly record: Partial<Omit<SourceRecord, 'id'>>;
  /** When its article was published, as it writes it; null where it says none, or none that is a date. */
  readonly published: string | null;
  /** Whether it says that it is one article. */
  readonly isArticle: boolean;
}

/**
 * Names under which pages say when they were published, in small letters, the surest first: Open Graph, schema.org,
 * Parse.ly and Sailthru, Dublin Core, and what publishers made up.
 */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date.issue',
  'dcterms.date',
  'dc.date',
  'article:publicationdate',
  'publish_date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'pub_date',
  'date',
];

/** Open Graph and schema.org, as JSON-LD and as attributes. A list of articles names them, too. */
const ARTICLE_TYPE = /^(?:\w*article|blogposting|reportage\w*)$/i;
const LINKED_TYPE = /"@type"\s*:\s*\[?\s*"(\w+)"/g;
const LIST_TYPE = /^(?:itemlist|collectionpage|blog|profilepage|searchresultspage)$/i;

/**
 * @param document nothing of it may have been taken away yet
 * @returns what its `head` and its scripts of linked data say
 */
export function metadataOf(document: PageDocument): PageMetadata {
  const said = namesAndValues(document);
  const meta = (...names: string[]) => names.map(name => said.get(name)).find(Boolean) ?? null;
  const date = PUBLISHED.map(name => said.get(name)).find(value => value && isoDate(value)) ?? null;
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const title = meta('og:title') ?? document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim();
  const language = document.documentElement?.getAttribute('lang')?.trim();
  return {
    record: {
      ...(title && { title }),
      publisher: meta('og:site_name', 'publisher', 'dc.publisher'),
      // A script's address is nowhere to have come from.
      retrievedFrom: address && /^https?:\/\//i.test(address) ? address : null,
      ...(date && { date: isoDate(date) }),
      ...(language && /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(language) && { language }),
    },
    published: date,
    isArticle: meta('og:type') === 'article' || said.has('article:published_time') || isOneByType(document),
  };
}

/** What the `meta` elements say, by name in small letters; the first of a name counts. */
function namesAndValues(document: PageDocument): Map<string, string> {
  const said = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map(key => meta.getAttribute(key)).find(Boolean);
    const key = name?.trim().toLowerCase() ?? '';
    const value = meta.getAttribute('content')?.trim() ?? '';
    if (key !== '' && value !== '' && !said.has(key)) said.set(key, value);
  }
  return said;
}

/** Whether the types of linked data name one article, and no list of them. */
function isOneByType(document: PageDocument): boolean {
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(script =>
    Array.from((script.textContent ?? '').matchAll(LINKED_TYPE), ([, type = '']) => type),
  );
  const attributes = [...document.querySelectorAll('[itemtype]')].map(
    element => element.getAttribute('itemtype')?.split('/').at(-1) ?? '',
  );
  const isOne = (types: readonly string[]) =>
    types.filter(type => ARTICLE_TYPE.test(type)).length === 1 && !types.some(type => LIST_TYPE.test(type));
  return isOne(linked) || isOne(attributes);
}
