import { type KeyboardEvent, useRef, useState } from 'react';
import type { FilterGroup } from '../../model/criteria';
import { regionName } from '../../model/region';
import { formatCount } from '../../ui/format-count';
import { Country } from './Country';
import { shadeOf } from './map-shades';
import type { Outlines } from './use-outlines';

interface WorldMapProps {
  readonly map: Outlines;
  /** Articles by country, and what is chosen or excluded. */
  readonly counts: ReadonlyMap<string, number>;
  readonly group: FilterGroup;
  readonly onChoose: (code: string, exclude: boolean) => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: at => at + 1,
  ArrowDown: at => at + 1,
  ArrowLeft: at => at - 1,
  ArrowUp: at => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Countries shaded by the number of their articles. Those that have any are checkboxes: one stop for Tab, the
 * arrow keys lead from the fullest country to the next.
 */
export function WorldMap({ map, counts, group, onChoose }: WorldMapProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const codes = [...Object.keys(map.outlines), ...Object.keys(map.points)];
  const countOf = (code: string) => counts.get(code) ?? 0;
  const inUse = (code: string) => group.chosen.includes(code) || group.excluded.includes(code);
  const live = codes
    .filter(code => countOf(code) > 0 || inUse(code))
    .sort((a, b) => countOf(b) - countOf(a) || regionName(a).localeCompare(regionName(b), 'en'));
  const [reached, setReached] = useState<string | null>(null);
  const stop = reached !== null && live.includes(reached) ? reached : live[0];
  const most = Math.max(0, ...live.map(countOf));

  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || stop === undefined) return;
    event.preventDefault();
    const at = Math.min(live.length - 1, Math.max(0, step(live.indexOf(stop), live.length - 1)));
    drawing.current?.querySelector<SVGElement>(`[data-country="${live[at]}"]`)?.focus();
  };

  return (
    <figure className="min-w-0">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't stand in a drawing, nor be one */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${map.width} ${map.height}`}
        className="block h-auto w-full"
        role="group"
        aria-label="Map of the countries, the fullest first"
        onKeyDown={move}
        onPointerLeave={() => setPointed(null)}
      >
        {codes.map(code => (
          <Country
            key={code}
            code={code}
            outline={map.outlines[code]}
            point={map.points[code]}
            count={countOf(code)}
            shade={shadeOf(countOf(code), most)}
            state={stateOf(group, code)}
            stop={live.includes(code) ? code === stop : null}
            onPoint={setPointed}
            onReach={setReached}
            onChoose={onChoose}
          />
        ))}
        {/* Drawn again over its neighbours, which would hide half of the line. */}
        {pointed !== null && map.outlines[pointed] && (
          <path
            d={map.outlines[pointed]}
            className="pointer-events-none fill-none stroke-ink"
            strokeWidth={1.5}
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <figcaption className="mt-2 min-h-6 text-[0.8125rem]" aria-hidden="true">
        {pointed === null ? (
          <span className="text-soft">Point at a country to see its number, click to filter by it.</span>
        ) : (
          <>
            <strong className="font-semibold">{regionName(pointed)}</strong> {formatCount(countOf(pointed))}{' '}
            {countOf(pointed) === 1 ? 'article' : 'articles'}
          </>
        )}
      </figcaption>
    </figure>
  );
}

function stateOf({ chosen, excluded }: FilterGroup, code: string) {
  if (chosen.includes(code)) return 'chosen';
  return excluded.includes(code) ? 'excluded' : 'free';
}
