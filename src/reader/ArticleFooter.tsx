import type { OpenedArticle } from '../library/article-protocol';
import { Dotted } from '../ui/Dotted';
import { counted } from '../ui/format-count';
import { LinesLink } from './LinesLink';
import { WhyHere } from './WhyHere';

/** Where the article comes from, and what stood around it. */
export function ArticleFooter({ opened: { record, article, setAside } }: { opened: OpenedArticle }) {
  const [first, last] = [setAside[0], setAside.at(-1)];
  const lines = setAside.reduce((sum, part) => sum + part.lines, 0);
  return (
    <footer lang="en" dir="ltr" className="small mt-10 border-t border-ink pt-3">
      <Dotted>
        <span>
          From “<bdi>{record.title}</bdi>”
        </span>
        {record.retrievedFrom !== null && (
          <bdi className="[overflow-wrap:anywhere]">{record.retrievedFrom}</bdi>
        )}
        {record.retrievedFrom === null && record.id !== record.title && (
          // In one piece: the hyphens of a file's name are no place to break it.
          <bdi className="inline-block max-w-full [overflow-wrap:anywhere]">{record.id}</bdi>
        )}
        <LinesLink source={record.id} first={article.span.firstLine} last={article.span.lastLine}>
          See it in the source
        </LinesLink>
        {first && last && (
          <LinesLink source={record.id} first={first.firstLine} last={last.lastLine}>
            set aside: {counted(lines, 'line')}
          </LinesLink>
        )}
      </Dotted>
      <WhyHere cut={article.cut} line={article.span.firstLine} />
    </footer>
  );
}
