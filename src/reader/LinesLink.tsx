import type { ReactNode } from 'react';
import { ViewLink } from '../url/ViewLink';

interface LinesLinkProps {
  readonly source: string;
  readonly first: number;
  readonly last: number;
  readonly children?: ReactNode;
}

/** Leads to the lines of the source as they stand. Called by the lines where nothing else is said. */
export function LinesLink({ source, first, last, children }: LinesLinkProps) {
  return (
    <ViewLink
      to={view => ({ ...view, text: { source, lines: { first, last } } })}
      className="action-quiet whitespace-nowrap"
    >
      {children ?? (first === last ? `line ${first}` : `lines ${first}–${last}`)}
    </ViewLink>
  );
}
