import type { ArticleSummary } from '../library/protocol';

/** Which story stands where on the front page. No story stands twice. */
export interface FrontPagePlan {
  readonly lead: ArticleSummary | null;
  /** Further stories of the lead's country. */
  readonly related: readonly ArticleSummary[];
  /** The longest reads, with more of their text. */
  readonly features: readonly ArticleSummary[];
  /** Headline and first lines. */
  readonly columns: readonly ArticleSummary[];
  /** Whatever is left, by headline. */
  readonly briefs: readonly ArticleSummary[];
}

const RELATED = 3;
const FEATURES = 2;
const COLUMNS = 3;

/**
 * Lays out a front page: the first article leads; beside it up to three of the same country; below it
 * the two longest of the rest; then the others in their order, three in columns and the rest as briefs.
 * @param summaries articles in the order of the list
 */
export function composeFrontPage(summaries: readonly ArticleSummary[]): FrontPagePlan {
  const [lead = null, ...others] = summaries;
  const related = others
    .filter(({ country }) => country !== null && country === lead?.country)
    .slice(0, RELATED);
  const unplaced = others.filter(summary => !related.includes(summary));
  const features = unplaced.toSorted((a, b) => b.minutes - a.minutes).slice(0, FEATURES);
  const rest = unplaced.filter(summary => !features.includes(summary));
  return { lead, related, features, columns: rest.slice(0, COLUMNS), briefs: rest.slice(COLUMNS) };
}
