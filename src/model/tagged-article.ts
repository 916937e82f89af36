import type { Article } from './article';
import type { Tags } from './tags';

export interface TaggedArticle extends Article {
  readonly tags: Tags;
}
