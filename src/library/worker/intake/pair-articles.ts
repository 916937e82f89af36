import type { Article } from '../../../model/article';
import type { StoredSource } from '../../../model/stored-source';
import type { ChangedArticles } from '../../import-protocol';
import type { Tables } from '../../tables';
import { articlesOfContent } from '../stored-articles';

/** Share of the shorter one's lines that two versions of an article have in common. */
const SAME_SHARE = 0.5;
/** A line that stands in more articles than these, such as an agency's, tells none of them: with all of 100,000 each would be compared. */
const MOST_WITH_A_LINE = 20;

/** How the articles of a source read anew stand to those of before. */
export interface Pairing extends ChangedArticles {
  /** Ids of articles whose text changed, before and now. */
  readonly carried: readonly { readonly from: string; readonly to: string }[];
}

/** Pairs the articles of two versions of a source that the database holds. */
export async function pairVersions(tables: Tables, old: StoredSource, now: StoredSource): Promise<Pairing> {
  const [before, after] = await Promise.all(
    [old, now].map(({ content }) => articlesOfContent(tables, content)),
  );
  return pairArticles(before ?? [], after ?? []);
}

/**
 * Pairs what a source holds now with what it held before. An article that is the same keeps its id; the others
 * are paired by headline, then by the lines they share.
 */
export function pairArticles(before: readonly Article[], now: readonly Article[]): Pairing {
  const ids = new Set(before.map(({ id }) => id));
  const kept = new Set(now.filter(({ id }) => ids.has(id)).map(({ id }) => id));
  const left = new Set(before.filter(({ id }) => !kept.has(id)));
  const fresh = new Set(now.filter(({ id }) => !kept.has(id)));
  const carried: { from: string; to: string }[] = [];
  const pair = (old: Article, young: Article) => {
    carried.push({ from: old.id, to: young.id });
    left.delete(old);
    fresh.delete(young);
  };
  const byHeadline = new Map([...left].map(old => [old.headline.text, old]));
  for (const young of [...fresh]) {
    const old = byHeadline.get(young.headline.text);
    if (old && left.has(old)) pair(old, young);
  }
  const byLine = linesOf(left);
  for (const young of [...fresh]) {
    const old = mostShared(young, byLine, left);
    if (old) pair(old, young);
  }
  return { carried, changed: carried.length, added: fresh.size, gone: left.size };
}

/** The articles that have each line, where they are few enough for it to tell them from others. */
function linesOf(articles: ReadonlySet<Article>): ReadonlyMap<string, readonly Article[]> {
  const byLine = new Map<string, Article[]>();
  for (const article of articles)
    for (const { text } of article.body) {
      const known = byLine.get(text);
      if (known) known.push(article);
      else byLine.set(text, [article]);
    }
  return new Map([...byLine].filter(([, { length }]) => length <= MOST_WITH_A_LINE));
}

function mostShared(
  young: Article,
  byLine: ReadonlyMap<string, readonly Article[]>,
  left: ReadonlySet<Article>,
): Article | null {
  const shared = new Map<Article, number>();
  for (const { text } of young.body)
    for (const old of byLine.get(text) ?? []) if (left.has(old)) shared.set(old, (shared.get(old) ?? 0) + 1);
  const [best] = [...shared].sort((a, b) => b[1] - a[1]);
  if (!best) return null;
  const shorter = Math.min(young.body.length, best[0].body.length);
  return best[1] >= shorter * SAME_SHARE ? best[0] : null;
}
