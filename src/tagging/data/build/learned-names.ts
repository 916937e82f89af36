import type { NewsItem } from './current-events';

/** A name that news items give with one country again and again, though it isn't the country's own. */
export interface LearnedName {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** How many items must have the name, and what share of them the country's name, its demonym or its cities. */
const FEWEST_ITEMS = 4;
const LEAST_SHARE = 0.8;
/** The other countries' best may have no more than this share: a summit's host stands beside everyone. */
const MOST_OTHER = 0.3;
const LONGEST_NAME = 3;

interface Companions {
  items: number;
  readonly countries: Map<string, number>;
}

/**
 * Names learned from which countries stand beside them: parties, agencies, politicians, provinces.
 *
 * @param countriesOf ISO codes of the countries that a text names.
 * @param isKnown Whether the gazetteer has the name already, or a word of it is no name.
 */
export function learnNames(
  items: readonly NewsItem[],
  countriesOf: (text: string) => readonly string[],
  isKnown: (name: string) => boolean,
): LearnedName[] {
  const companions = new Map<string, Companions>();
  for (const { text } of items) {
    const countries = countriesOf(text);
    for (const name of namesIn(text)) count(companions, name, countries);
  }
  return [...companions].flatMap(([name, found]) => {
    const country = soleCountry(found);
    return country && !isKnown(name) ? [{ name, country }] : [];
  });
}

/** Words of offices and orders, which stand before the names of people everywhere. */
const GENERIC =
  /^(?:President|Prime|Minister|Ministry|Secretary|Chancellor|Party|First|Second|Department|Court|Circuit|District|Foreign|Home|Interior|Defense|Health|National|Supreme|Federal|General|King|Queen|Prince|Pope|Cardinal|Act|Air|Royal|East|West|North|South|Championship|Series|League|Cup|Unionist|Liberal|Democratic|Communist|Commission|Agency|Administration|Association|Sir|Mr|Dr|Lord|Chief|State|Central|World|Open|Grand|Prix|One)$/;
const SHORTEST_SINGLE = 6;

/** Whole runs of capitalised words within a sentence; a single word only where it is long enough to be rare. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [run] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)) {
    const words = run.replace(/['’]s?$/, '').split(' ');
    while (words[0] && GENERIC.test(words[0])) words.shift();
    const isName =
      words.length > 1 ? words.length <= LONGEST_NAME : (words[0] ?? '').length >= SHORTEST_SINGLE;
    if (isName && !words.some(word => GENERIC.test(word))) names.add(words.join(' '));
  }
  return names;
}

function count(companions: Map<string, Companions>, name: string, countries: readonly string[]): void {
  const found = companions.get(name) ?? { items: 0, countries: new Map<string, number>() };
  companions.set(name, found);
  found.items++;
  for (const country of countries) found.countries.set(country, (found.countries.get(country) ?? 0) + 1);
}

function soleCountry({ items, countries }: Companions): string | undefined {
  if (items < FEWEST_ITEMS) return undefined;
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1] < items * LEAST_SHARE || (second?.[1] ?? 0) > items * MOST_OTHER) return undefined;
  return first[0];
}
