import { memo, type ReactNode, useState } from 'react';
import type { FrontSection } from '../library/front-protocol';
import { useFrontPage } from '../library/queries';
import { directionOfMost } from '../ui/direction';
import { useLastPainted } from '../ui/use-painted';
import { LONG_PAUSE_MS, useSettled } from '../ui/use-settled';
import { ShownPlace } from '../url/PlaceProvider';
import { usePlace } from '../url/use-view-state';
import { criteriaOf } from '../url/view-state';
import { ContinueReading } from './ContinueReading';
import { Figures } from './Figures';
import { Columns, Lead, NamedColumns, TopicColumns } from './sections';
import { ShowReasons } from './show-reasons';

/**
 * What stands in the page column where no article is open: a newspaper's first page, made of the list.
 * @param children what stands below it; held back until the stories are there, so that nothing moves
 */
export function FrontPage({ children }: { children: ReactNode }) {
  const place = usePlace();
  // The list follows each keystroke; to lay out a page as well would keep the next one waiting.
  const settled = useSettled(place, place.cameBy === 'replace', LONG_PAUSE_MS);
  return (
    <ShownPlace place={settled}>
      <Page>{children}</Page>
    </ShownPlace>
  );
}

const Page = memo(function Page({ children }: { children: ReactNode }) {
  const { view } = usePlace();
  const [showsReasons, setShowsReasons] = useState(false);
  const answer = useFrontPage(criteriaOf(view)).data;
  // The list is painted first.
  const page = useLastPainted(answer, answer);
  const before = useLastPainted(page?.tags, undefined);
  if (!page) return <div className="desk-front-to-come" />;
  const begun = page.sections.find(({ kind }) => kind === 'begun');
  // What the tables of places and topics are waited for is put below the lead; nothing must move then.
  // It is laid out a frame behind what comes beside the lead: all at once is a lot.
  const tags = before === 'coming' ? before : page.tags;
  const isWhole = tags !== 'coming';
  const sections = isWhole ? page.sections : page.sections.filter(({ kind }) => AT_TOP.has(kind));
  return (
    <>
      {page.articles > 0 && (
        <div data-tags={tags} className="desk-front">
          <Figures page={page} />
          <ShowReasons value={showsReasons}>
            {begun && <ContinueReading section={begun} />}
            <Sections sections={sections} isWaiting={page.tags === 'coming'} />
          </ShowReasons>
          {isWhole && (
            <p className="border-t border-ink pt-3 text-[0.8125rem]">
              <button
                type="button"
                className="action"
                aria-pressed={showsReasons}
                onClick={() => setShowsReasons(!showsReasons)}
              >
                Why is this here?
              </button>
            </p>
          )}
        </div>
      )}
      {isWhole && children}
    </>
  );
});

/** The lead, and what stands above and beside it. */
const AT_TOP: ReadonlySet<FrontSection['kind']> = new Set(['begun', 'lead', 'related']);

interface SectionsProps {
  readonly sections: readonly FrontSection[];
  /** Whether the stories beside the lead are still to come. */
  readonly isWaiting: boolean;
}

function Sections({ sections, isWaiting }: SectionsProps) {
  const of = (kind: FrontSection['kind']) => sections.filter(section => section.kind === kind);
  const [[lead], [related], [fresh], [long], topics, [next], [brief]] = [
    of('lead'),
    of('related'),
    of('new'),
    of('long'),
    of('topic'),
    of('next'),
    of('brief'),
  ];
  // Where most stories are written from right to left, the page begins on the right, too.
  const dir = directionOfMost(sections.flatMap(({ stories }) => stories.map(({ language }) => language)));
  return (
    <div className="desk-front-stories ruled-ink" dir={dir}>
      {lead && <Lead lead={lead} related={related} isWaiting={isWaiting} />}
      {fresh && (
        <NamedColumns
          name="New since your last visit"
          section={fresh}
          paragraphs={1}
          size="text-[1.25rem]"
          text={SHORT_TEXT}
        />
      )}
      {long && <Columns section={long} paragraphs={2} size="text-[1.4375rem]" text={LONG_TEXT} />}
      {topics.length > 0 && <TopicColumns sections={topics} />}
      {(next || brief) && (
        <div className="newspaper-rest ruled-ink [&>*+*]:pt-5 [&>*:not(:last-child)]:pb-5">
          {next && <Columns section={next} paragraphs={1} size="text-[1.25rem]" text={SHORT_TEXT} />}
          {brief && (
            <NamedColumns name="In brief" section={brief} paragraphs={0} size="text-[1.0625rem]" text="" />
          )}
        </div>
      )}
    </div>
  );
}

const LONG_TEXT = 'text-base leading-[1.45] line-clamp-5';
const SHORT_TEXT = 'text-[0.9375rem] leading-[1.45] line-clamp-4';
