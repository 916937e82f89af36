import { REGIONS, regionName } from '../../model/region';
import { TOPICS } from '../../model/topic';
import { fold } from '../../search/fold';
import type { Suggestion } from '../list-protocol';
import type { ArticleIndex } from './article-index';
import type { Catalogue } from './catalogue';

/** A few of each kind: what is offered stands above the results and must not push them away. */
const HEADLINES = 2;
const PER_KIND = 2;
/** One letter begins too many names to offer any. */
const SHORTEST = 2;

/**
 * What the field offers for what has been typed: places, topics and sources with a word that begins
 * with it, and headlines that hold it.
 */
export function suggest(
  catalogue: Catalogue,
  index: Pick<ArticleIndex, 'headlineRows'>,
  q: string,
): Suggestion[] {
  const typed = fold(q.trim());
  if (typed.length < SHORTEST) return [];
  return [
    ...places(catalogue, typed),
    ...topics(catalogue, typed),
    ...sources(catalogue, typed),
    ...headlines(catalogue, index.headlineRows(q)),
  ];
}

/** Whether a name has a word that begins with what was typed; `typed` is folded. */
function hasWord(name: string, typed: string): boolean {
  return ` ${fold(name)}`.includes(` ${typed}`);
}

function places(catalogue: Catalogue, typed: string): Suggestion[] {
  const counts = catalogue.counts('region');
  return [...REGIONS.keys()]
    .map(code => ({
      kind: 'region' as const,
      code,
      label: regionName(code),
      articles: counts.get(code) ?? 0,
    }))
    .filter(({ label, articles }) => articles > 0 && hasWord(label, typed))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, PER_KIND);
}

function topics(catalogue: Catalogue, typed: string): Suggestion[] {
  const counts = catalogue.counts('topic');
  return TOPICS.map(({ slug, name }) => ({
    kind: 'topic' as const,
    slug,
    label: name,
    articles: counts.get(slug) ?? 0,
  }))
    .filter(({ label, articles }) => articles > 0 && hasWord(label, typed))
    .slice(0, PER_KIND);
}

function sources(catalogue: Catalogue, typed: string): Suggestion[] {
  const names = catalogue.sources.map(({ record }) => record.publisher ?? record.title);
  return [...new Set(names)]
    .filter(name => hasWord(name, typed))
    .slice(0, PER_KIND)
    .map(label => ({ kind: 'source', label, q: `source:"${label.replaceAll('"', '')}"` }));
}

function headlines(catalogue: Catalogue, rows: Uint32Array): Suggestion[] {
  return [...rows.subarray(0, HEADLINES)].flatMap(row => {
    const entry = catalogue.at(row);
    return entry ? [{ kind: 'headline' as const, label: entry.head.headline.text, key: entry.key }] : [];
  });
}
