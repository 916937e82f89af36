import { useEffect, useEffectEvent, useRef } from 'react';
import { usePlace } from '../url/use-view-state';

/**
 * The rule beside the row of the opened article. A page that is loaded with an article open begins its list there,
 * where the row would be out of sight.
 */
export function OpenRule() {
  const { cameBy, steps } = usePlace();
  const rule = useRef<HTMLSpanElement>(null);
  const isAsLoaded = useEffectEvent(() => cameBy === 'pop' && steps === 0);
  // After the layout effects: what lays a long list out puts it to its top in one of them.
  useEffect(() => {
    const row = rule.current?.closest('li');
    if (row && isAsLoaded()) bringIntoSight(row);
  }, []);
  return <span ref={rule} aria-hidden="true" className="absolute inset-y-0 left-0 w-[3px] bg-accent" />;
}

/** Scrolls the list's column to a row below what is seen, unless the reader has scrolled it already. */
function bringIntoSight(row: HTMLElement) {
  const column = row.closest('section');
  if (!column || column.scrollTop > 0) return;
  if (row.getBoundingClientRect().bottom > column.getBoundingClientRect().bottom)
    row.scrollIntoView({ block: 'center' });
}
