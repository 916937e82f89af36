import type { PublicationDate, TextPart } from './article';
import type { SourceSpan } from './source-span';
import type { Tags } from './tags';

/**
 * What lists, filters and the front page need of an article: all but its text. Of a large library the heads are in
 * memory, and the articles are read when they are opened. A whole article is a head, too.
 */
export interface ArticleHead {
  readonly id: string;
  readonly span: Pick<SourceSpan, 'firstLine' | 'lastLine'>;
  readonly headline: Pick<TextPart, 'text'>;
  readonly dateline: Pick<TextPart, 'text'> | null;
  readonly date: Pick<PublicationDate, 'iso'> | null;
  readonly language: string;
  readonly words: number;
  readonly sameAs: string | null;
  readonly tags: Tags;
}
