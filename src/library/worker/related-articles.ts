import type { Article } from '../../model/article';
import type { ArticleHead } from '../../model/article-head';
import type { TaggedArticle } from '../../model/tagged-article';
import { termRanges } from '../../search/marks';
import type { RelatedArticle } from '../article-protocol';
import type { ArticleIndex } from './article-index';
import type { Catalogue } from './catalogue';
import { articlesOf, type Entry } from './entry';
import { shownOf, summarise } from './summarise';

/** As many as fit in a row below the article. */
const MOST = 3;
/** The best by their words, among which those with a good reason are chosen. */
const CANDIDATES = 12;
/** A reason is read at a glance. */
const WORDS_IN_REASON = 3;
/** So many shared names are no accident; where both are about one country, fewer do. */
const ENOUGH_NAMES = 4;
const ENOUGH_NAMES_OF_A_COUNTRY = 2;
/** In scripts without capitals names can't be told from other rare words. */
const ENOUGH_WORDS = 8;

/** The articles that have most to do with one, best first, each with what they share; few or none where nothing does. */
export async function relatedArticles(
  catalogue: Catalogue,
  index: Pick<ArticleIndex, 'related'>,
  key: string,
): Promise<RelatedArticle[]> {
  const entry = catalogue.entry(key);
  const [article] = entry ? await articlesOf([entry]) : [];
  if (!entry || !article) return [];
  const candidates = index.related(entry.row, CANDIDATES);
  const rare = [...new Set(candidates.flatMap(({ words }) => words))];
  const names = hasCapitals(article) ? namesAmong(rare, article) : null;
  const relations = candidates
    .flatMap(candidate => {
      const other = catalogue.at(candidate.row);
      return other ? (relation(article, other, candidate.words, names) ?? []) : [];
    })
    .slice(0, MOST);
  const shown = await shownOf(relations.map(({ other }) => other));
  return relations.flatMap(({ words, countries }, at) => {
    const one = shown[at];
    return one ? { summary: summarise(one), words, countries } : [];
  });
}

interface Relation {
  readonly other: Entry;
  readonly words: readonly string[];
  readonly countries: readonly string[];
}

/**
 * What two articles share, or null where that is too little.
 * @param words the rare words that both have, folded
 * @param names how those are spelled that are names; null where the script doesn't tell
 */
function relation(
  article: TaggedArticle,
  other: Entry,
  words: readonly string[],
  names: ReadonlyMap<string, string> | null,
): Relation | null {
  const countries = sharedCountries(article, other.head);
  const spelled = names ? words.flatMap(word => names.get(word) ?? []) : words;
  const enough = countries.length > 0 ? ENOUGH_NAMES_OF_A_COUNTRY : ENOUGH_NAMES;
  if (spelled.length < (names ? enough : ENOUGH_WORDS)) return null;
  return { other, words: spelled.slice(0, WORDS_IN_REASON), countries };
}

function sharedCountries(one: ArticleHead, other: ArticleHead): string[] {
  const others = new Set(other.tags.main.map(({ country }) => country));
  return one.tags.main.map(({ country }) => country).filter(country => others.has(country));
}

/** Those of some folded words that are names in an article, with how it spells them. */
function namesAmong(words: readonly string[], { body, language }: Article): ReadonlyMap<string, string> {
  const terms = words.map(word => ({
    typed: word,
    matches: [{ kind: 'exact' as const, words: [word], part: 'any' as const }],
  }));
  const calendar = calendarOf(language);
  const names = new Map<string, string>();
  for (const { text } of body) {
    for (const { term, start, end } of termRanges(text, terms)) {
      const spelling = text.slice(start, end);
      const isName =
        CAPITAL.test(spelling) && WITHIN_A_SENTENCE.test(text.slice(Math.max(0, start - 3), start));
      if (isName && !calendar.has(spelling.toLocaleLowerCase())) names.set(words[term] ?? '', spelling);
    }
  }
  return names;
}

const CAPITAL = /^\p{Lu}/u;
/** A word before it that is no name itself, or a comma: there a capital is no accident of the sentence's beginning. */
const WITHIN_A_SENTENCE = /(?:\p{Ll}|\d|,) ["“‘(]?$/u;

function hasCapitals({ headline }: Article): boolean {
  return /\p{Lu}/u.test(headline.text);
}

/** Names of months and days, which every report of the same week shares. */
function calendarOf(language: string): ReadonlySet<string> {
  const locale = language === 'und' ? 'en' : language;
  const names = (parts: Intl.DateTimeFormatOptions, days: readonly number[][]) => {
    const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    return days.map(([month = 0, day]) => format.format(Date.UTC(2024, month, day)).toLocaleLowerCase());
  };
  const twelve = [...Array(12).keys()];
  return new Set([
    ...names(
      { month: 'long' },
      twelve.map(month => [month, 1]),
    ),
    ...names(
      { weekday: 'long' },
      twelve.map(day => [0, day + 1]),
    ),
  ]);
}
