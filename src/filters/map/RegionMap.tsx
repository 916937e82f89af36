import { type ReactNode, useEffect, useRef } from 'react';
import { useFound } from '../../library/queries';
import { formatCount } from '../../ui/format-count';
import { navigate, usePlace } from '../../url/use-view-state';
import { criteriaOf } from '../../url/view-state';
import { toggled, toggledExclusion } from '../filter-choice';
import { shadeColor } from './Country';
import { shadeSteps } from './map-shades';
import { useOutlines } from './use-outlines';
import { WorldMap } from './WorldMap';

interface RegionMapProps {
  readonly counts: ReadonlyMap<string, number>;
  /** The tree of regions: the map's table, beside it. */
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** The region filter as a map over everything else, the tree beside it. */
export function RegionMap({ counts, children, onClose }: RegionMapProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const { view } = usePlace();
  const total = useFound(criteriaOf(view)).data?.total ?? 0;
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog
      ref={sheet}
      aria-labelledby="region-map-heading"
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(72rem,calc(100vw-2rem))] overflow-y-auto border border-ink bg-paper p-5 text-sm text-ink middle:p-6"
      onClose={onClose}
    >
      <div className="flex items-baseline justify-between gap-x-3 border-b border-ink pb-2 middle:gap-x-5">
        <h2 id="region-map-heading" className="headline text-[1.1875rem] middle:text-[1.375rem]">
          Regions on a map
        </h2>
        <p aria-live="polite" className="ms-auto whitespace-nowrap text-soft">
          {formatCount(total)} {total === 1 ? 'article' : 'articles'}
        </p>
        <button type="button" className="action" onClick={() => sheet.current?.close()}>
          Close
        </button>
      </div>
      <div className="mt-4 grid gap-x-8 gap-y-4 wide:grid-cols-[minmax(0,1fr)_13.25rem]">
        <div>
          <DrawnMap counts={counts} />
          <Legend counts={counts} />
          <p className="small mt-3">
            Outlines: Natural Earth (public domain), by way of world-atlas. Borders and names are those of
            that source and of ISO 3166; they take no side.
          </p>
        </div>
        <div className="max-h-[70dvh] max-w-[24rem] -me-3.5 overflow-y-auto pe-3.5">{children}</div>
      </div>
    </dialog>
  );
}

function DrawnMap({ counts }: { counts: ReadonlyMap<string, number> }) {
  const { view } = usePlace();
  const map = useOutlines();
  if (map.isError) {
    return (
      <p role="alert">
        The map could not be loaded. {map.error.message} The tree has the same.{' '}
        <button type="button" className="action" onClick={() => map.refetch()}>
          Try again
        </button>
      </p>
    );
  }
  if (!map.data) return <p className="text-soft">Loading the map …</p>;
  return (
    <WorldMap
      map={map.data}
      counts={counts}
      group={view.region}
      onChoose={(code, exclude) =>
        navigate(place => (exclude ? toggledExclusion : toggled)(place, 'region', code), 'push')
      }
    />
  );
}

function Legend({ counts }: { counts: ReadonlyMap<string, number> }) {
  const countries = [...counts].filter(([code]) => /^[A-Z]{2}$/.test(code));
  const steps = shadeSteps(Math.max(0, ...countries.map(([, articles]) => articles)));
  return (
    <ul aria-label="Articles by shade" className="small flex flex-wrap gap-x-4">
      {steps.map(({ shade, from, to }) => (
        <li key={shade} className="flex items-center gap-x-1.5">
          <span
            aria-hidden="true"
            className="size-3 border border-rule"
            style={{ backgroundColor: shadeColor(shade) }}
          />
          {formatCount(from)}
          {to > from && `–${formatCount(to)}`}
        </li>
      ))}
    </ul>
  );
}
