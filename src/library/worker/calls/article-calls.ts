import { linksTo, markRows, restoreMarks, takenArticles } from '../many-articles';
import { sourceLines } from '../source-lines';
import type { Handlers, Stock } from './handlers';

type ArticleCall =
  | 'markRows'
  | 'restoreMarks'
  | 'links'
  | 'setReading'
  | 'keepPosition'
  | 'related'
  | 'lines'
  | 'articlesFile';

/** What is done with articles, one or many, and asked of them. */
export function articleCalls({ shelves }: Stock): Pick<Handlers, ArticleCall> {
  return {
    markRows: ({ rows, ...change }) => {
      shelves.keepSoon();
      return markRows(shelves.catalogue, shelves.reading, rows, change);
    },
    restoreMarks: marks => {
      shelves.keepSoon();
      return restoreMarks(shelves.catalogue, shelves.reading, marks);
    },
    links: ({ rows }) => linksTo(shelves.catalogue, rows),
    setReading: ({ key, ...change }) => shelves.setReading(key, change),
    keepPosition: ({ key, position }) => shelves.keepPosition(key, position),
    related: async ({ key }) => {
      const [{ relatedArticles }, index] = await Promise.all([
        import('../related-articles'),
        shelves.search.index(),
      ]);
      return relatedArticles(shelves.catalogue, index, key);
    },
    lines: ({ source, first, last }) => sourceLines(shelves.catalogue, source, first, last),
    articlesFile: async ({ rows, format }) => {
      const { articlesFile } = await import('../../../exporting/taken-formats');
      const { extension, content } = await articlesFile(takenArticles(shelves.catalogue, rows), format);
      return { name: `broadsheet-articles.${extension}`, content };
    },
  };
}
