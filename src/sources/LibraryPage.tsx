import { useLayoutEffect, useRef, useState } from 'react';
import { useLibrary } from '../library/queries';
import type { SourceState } from '../library/state-protocol';
import { formatCount } from '../ui/format-count';
import { ViewLink } from '../url/ViewLink';
import { BackupButtons } from './BackupButtons';
import { Bin } from './Bin';
import { ShelvedSource } from './ShelvedSource';
import { Space } from './Space';

/** Sources shown at first and added by "more": a folder may have brought twenty thousand. */
const PAGE = 100;

/** All sources with what can be done with each, the bin, and what keeps the library safe. */
export default function LibraryPage() {
  const sources = useLibrary().data?.sources;
  const [shown, setShown] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (!sources) return null;
  const shelved = sources.filter(isShelved);
  return (
    <section
      aria-labelledby="library-heading"
      className="mx-auto max-w-[64rem] px-5 pt-6 pb-16 middle:px-8 wide:px-11"
    >
      <title>Library · Broadsheet</title>
      <header className="border-b border-ink pb-4">
        <h1 id="library-heading" ref={heading} tabIndex={-1} className="headline text-[2rem] leading-[1.06]">
          Library
        </h1>
        <Space />
        <BackupButtons />
        <p className="mt-4 text-[0.8125rem]">
          <ViewLink to={view => ({ ...view, page: null })} className="action">
            Close the library
          </ViewLink>
        </p>
      </header>
      <ul aria-label="Sources" className="ruled">
        {shelved.slice(0, shown).map(source => (
          <ShelvedSource key={source.record.id} source={source} />
        ))}
      </ul>
      {shelved.length === 0 && (
        <p className="py-4 text-sm">There is no source here. “Add text” brings some in.</p>
      )}
      {shelved.length > shown && (
        <button type="button" className="action mt-2" onClick={() => setShown(shown + PAGE * 5)}>
          Show more of the {formatCount(shelved.length)} sources
        </button>
      )}
      <Bin />
    </section>
  );
}

function isShelved(source: SourceState): source is Exclude<SourceState, { status: 'binned' }> {
  return source.status !== 'binned';
}
