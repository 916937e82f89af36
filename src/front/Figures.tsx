import type { FrontPage } from '../library/front-protocol';
import { isFiltered } from '../model/criteria';
import { usePlace } from '../url/use-view-state';
import { figureLine } from './figure-line';

/** The line of figures under the paper's name: what the page is made of, and how long that takes to read. */
export function Figures({ page }: { page: FrontPage }) {
  const { view } = usePlace();
  const { count, made, reading } = figureLine(page, view.q.trim() === '' && !isFiltered(view));
  return (
    <p className="front-figures">
      <span>
        <strong>{count}</strong>
        {made}
      </span>
      <span>{reading}</span>
    </p>
  );
}
