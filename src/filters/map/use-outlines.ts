import { useQuery } from '@tanstack/react-query';
import outlinesUrl from './outlines.json?url';

/** The countries as they are drawn, by ISO 3166-1 alpha-2 code. */
export interface Outlines {
  /** Of the drawing, whose upper left corner is 0, 0. */
  readonly width: number;
  readonly height: number;
  /** SVG path data. */
  readonly outlines: Readonly<Record<string, string>>;
  /** Where a country lies that is too small for an outline. */
  readonly points: Readonly<Record<string, readonly [x: number, y: number]>>;
}

/** The outlines of all countries, fetched when the map is first opened. */
export function useOutlines() {
  return useQuery({
    queryKey: ['outlines'],
    queryFn: async (): Promise<Outlines> => {
      const response = await fetch(outlinesUrl);
      if (!response.ok) throw new Error(`The outlines are missing (${response.status}).`);
      return response.json();
    },
  });
}
