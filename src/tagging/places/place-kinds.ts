import type { PlaceKind } from '../tagging-tables';

interface KindRecord {
  /** How much one mention says that the story is about the country. */
  readonly weight: number;
  /** How likely a bare name means this place rather than a namesake, relative to the others. */
  readonly prior: number;
  /** Whether the country counts as mentioned; a leader only raises what the story is about. */
  readonly mentions: boolean;
}

/**
 * Weights: a country's own name is the measure, and what points to it less directly counts less.
 * Priors follow population: "Birmingham" is the city of a million before that of 200,000.
 */
export const PLACE_KINDS: Readonly<Record<PlaceKind, KindRecord>> = {
  name: { weight: 1, prior: 1000, mentions: true },
  demonym: { weight: 0.8, prior: 1000, mentions: true },
  capital: { weight: 1, prior: 500, mentions: true },
  division: { weight: 0.9, prior: 200, mentions: true },
  abbreviation: { weight: 0.9, prior: 200, mentions: true },
  city1M: { weight: 0.8, prior: 200, mentions: true },
  city300k: { weight: 0.8, prior: 60, mentions: true },
  city100k: { weight: 0.7, prior: 20, mentions: true },
  city50k: { weight: 0.6, prior: 8, mentions: true },
  wordCity: { weight: 0.6, prior: 20, mentions: true },
  namesake: { weight: 0.6, prior: 2, mentions: true },
  region: { weight: 1, prior: 1000, mentions: false },
  leader: { weight: 0.8, prior: 100, mentions: false },
  learned: { weight: 0.5, prior: 100, mentions: false },
  style: { weight: 0.5, prior: 1, mentions: false },
};
