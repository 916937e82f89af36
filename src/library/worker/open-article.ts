import { readingMinutes } from '../../model/reading-time';
import type { SetAsidePart } from '../../model/stored-source';
import type { OpenedArticle } from '../article-protocol';
import { articlesOf, DamagedArticle, type Entry } from './entry';

/** What the reader said of an article's tags. */
type Said = Pick<OpenedArticle, 'edits' | 'rules'>;
const NOTHING: Said = { edits: [], rules: [] };

/** An article with what the page shows around it. @throws DamagedArticle where its text is lost */
export async function openArticle(entry: Entry, said = NOTHING): Promise<Omit<OpenedArticle, 'tags'>> {
  const { row, key, source, reading } = entry;
  const [article] = await articlesOf([entry]);
  if (!article) throw new DamagedArticle(entry);
  return {
    row,
    key,
    article,
    minutes: readingMinutes(article.words),
    record: source.record,
    reading,
    ...said,
    setAside: setAsideBeside(entry),
  };
}

/**
 * What was set aside inside an article and behind it, up to the next; with the first article also what
 * stands before it. Kickers and date lines are left out: the article shows them itself.
 */
function setAsideBeside({ head, place, source: { heads, setAside } }: Entry): SetAsidePart[] {
  const from = place === 0 ? 1 : head.span.firstLine;
  const isLast = place + 1 === heads.ids.length;
  const until = isLast ? Number.POSITIVE_INFINITY : heads.at(place + 1).span.firstLine;
  return setAside.filter(
    ({ reason, firstLine }) => reason !== 'lead-in' && firstLine >= from && firstLine < until,
  );
}
