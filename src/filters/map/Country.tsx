import type { KeyboardEvent, MouseEvent } from 'react';
import { regionName } from '../../model/region';
import { formatCount } from '../../ui/format-count';
import { SHADES } from './map-shades';

/** Radius of a country that is too small for an outline. */
const POINT_RADIUS = 3;

/** A land without articles: told from the paper in the dark, too. */
const LAND = 'color-mix(in srgb, var(--ink) 9%, var(--paper))';

/** The colour of a shade, mixed of the paper's own. */
export function shadeColor(shade: number): string {
  return shade === 0
    ? LAND
    : `color-mix(in srgb, var(--accent) ${Math.round((shade * 85) / SHADES)}%, ${LAND})`;
}

interface CountryProps {
  readonly code: string;
  readonly outline: string | undefined;
  readonly point: readonly [x: number, y: number] | undefined;
  readonly count: number;
  readonly shade: number;
  readonly state: 'chosen' | 'excluded' | 'free';
  /** Whether Tab stops here; null where there is nothing to choose. */
  readonly stop: boolean | null;
  readonly onPoint: (code: string) => void;
  readonly onReach: (code: string) => void;
  readonly onChoose: (code: string, exclude: boolean) => void;
}

/** A country on the map; a checkbox where it has articles. */
export function Country({ code, outline, point, count, shade, state, stop, ...on }: CountryProps) {
  const looks = {
    style: { fill: shadeColor(shade) },
    strokeWidth: state === 'free' ? 0.5 : 2,
    strokeDasharray: state === 'excluded' ? '3 2' : undefined,
    vectorEffect: 'non-scaling-stroke' as const,
    className: `${state === 'free' ? 'stroke-rule' : 'stroke-ink'} ${stop === null ? '' : 'cursor-pointer'} focus-visible:stroke-ink focus-visible:[stroke-width:3] focus-visible:outline-none`,
    onPointerEnter: () => on.onPoint(code),
  };
  const control =
    stop === null
      ? { 'aria-hidden': true as const }
      : {
          role: 'checkbox',
          'data-country': code,
          tabIndex: stop ? 0 : -1,
          'aria-checked': state === 'chosen',
          'aria-label': `${state === 'excluded' ? 'not ' : ''}${regionName(code)} ${formatCount(count)}`,
          onFocus: () => {
            on.onReach(code);
            on.onPoint(code);
          },
          onClick: ({ altKey }: MouseEvent) => on.onChoose(code, altKey),
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            on.onChoose(code, event.altKey);
          },
        };
  // A point without an article would be a speck that means nothing.
  if (!outline) {
    return point && stop !== null ? (
      <circle cx={point[0]} cy={point[1]} r={POINT_RADIUS} {...looks} {...control} />
    ) : null;
  }
  return <path d={outline} {...looks} {...control} />;
}
