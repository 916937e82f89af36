import { memo } from 'react';
import { useLibrary } from '../library/queries';
import type { SourceState } from '../library/state-protocol';
import { Dotted } from '../ui/Dotted';
import { counted, formatCount } from '../ui/format-count';
import { ViewLink } from '../url/ViewLink';
import { KeptCorrections } from './KeptCorrections';
import { SetAsideList } from './SetAsideList';
import { attribution } from './wording';

/** Sources named on the front page; the library has them all. */
const MOST = 12;

/** Where the library's texts come from: titles, publishers, what was found in each and what was set aside. */
export const Colophon = memo(function Colophon() {
  const sources = useLibrary().data?.sources.filter(source => source.status === 'loaded') ?? [];
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources-heading" className="mx-auto max-w-[84rem] px-5 pt-6 pb-12 wide:px-11">
      <h2
        id="sources-heading"
        className="border-t border-ink pt-3 text-[0.8125rem] font-semibold [h1+section>&]:border-t-0 [h1+section>&]:pt-0"
      >
        Sources
      </h2>
      <ul className="mt-1 ruled">
        {sources.slice(0, MOST).map(source => (
          <li key={source.record.id} className="py-3">
            <LoadedSource source={source} />
          </li>
        ))}
      </ul>
      {sources.length > MOST && (
        <p className="mt-1 text-[0.8125rem]">
          <ViewLink to={view => ({ ...view, page: 'library' })} className="action">
            All {formatCount(sources.length)} sources
          </ViewLink>
        </p>
      )}
      <p className="small mt-2 max-w-[36rem]">
        The texts belong to their publishers and are shown for reading. They were split, sorted and searched
        in this browser; nothing you do here leaves it.
      </p>
      <KeptCorrections />
      <p className="small mt-2 max-w-[36rem]">
        Places are told by names from GeoNames (CC BY 4.0), newsmap, ISO 3166 and Unicode CLDR, in the regions
        of the United Nations’ M49; topics are IPTC Media Topics (CC BY 4.0). More names and words were
        learned from Wikipedia’s Current Events portal (CC BY-SA 4.0). The map is drawn from Natural Earth.
      </p>
    </section>
  );
});

function LoadedSource({ source }: { source: Extract<SourceState, { status: 'loaded' }> }) {
  const { record, articles, lineCount, setAside } = source;
  const setAsideLines = setAside.reduce((sum, part) => sum + part.lines, 0);
  const [first, last] = [setAside[0], setAside.at(-1)];
  const text = (lines: { first: number; last: number } | null) => ({ source: record.id, lines });
  return (
    <>
      <p className="headline text-[1.0625rem]">
        <ViewLink to={view => ({ ...view, text: text(null) })} className="hover:text-accent">
          {record.title}
        </ViewLink>
      </p>
      <p className="small mt-0.5">
        <Dotted>{attribution(record)}</Dotted>
      </p>
      <p className="small mt-0.5">
        <Dotted>
          {`${counted(articles, 'article')} in ${counted(lineCount, 'line')}`}
          {first && last && (
            <ViewLink
              to={view => ({ ...view, text: text({ first: first.firstLine, last: last.lastLine }) })}
              className="action-quiet inline-block"
            >
              set aside: {counted(setAsideLines, 'line')}
            </ViewLink>
          )}
        </Dotted>
      </p>
      <SetAsideList source={record.id} parts={setAside} />
    </>
  );
}
