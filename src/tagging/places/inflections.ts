/** Forms in which a language writes a country's name, beside the one it is listed under. */
type Inflect = (name: string) => string[];

const RUSSIAN_NOUN = ['', 'а', 'у', 'ом', 'е', 'я', 'ю', 'ем', 'ей', 'и', 'ы', 'ой', 'й', 'ь'];
const RUSSIAN_ADJECTIVE = [
  'ая',
  'ой',
  'ую',
  'ый',
  'ий',
  'ого',
  'его',
  'ому',
  'ым',
  'ом',
  'ие',
  'ые',
  'их',
  'ых',
];

/** "Россия": "России", "Россию"; "Северная Корея": "Северной Кореи". More forms than there are do no harm. */
function inflectRussian(name: string): string[] {
  const words = name.split(' ');
  if (words.length > 2) return [name];
  const noun = words.at(-1) ?? '';
  const nouns = RUSSIAN_NOUN.map(ending => noun.replace(/[аяыийьеу]$/, '') + ending);
  const [first] = words;
  if (words.length === 1 || !first) return nouns;
  const adjective = /^(.{3,}?)(?:ая|ый|ий|ые|ие)$/.exec(first)?.[1];
  const firsts = adjective ? RUSSIAN_ADJECTIVE.map(ending => adjective + ending) : [first];
  return firsts.flatMap(word => nouns.map(form => `${word} ${form}`));
}

const ARABIC_ARTICLE = 'ال';
const ARABIC_PREFIXES = ['و', 'ب', 'ل', 'ف', 'ك'];

/** "روسيا": "لروسيا" (to Russia), "وروسيا" (and Russia); with the article, "ل" swallows its first letter. */
function inflectArabic(name: string): string[] {
  const to = name.startsWith(ARABIC_ARTICLE) ? [`لل${name.slice(ARABIC_ARTICLE.length)}`] : [];
  return [name, ...to, ...ARABIC_PREFIXES.map(prefix => prefix + name)];
}

/** Bengali writes its case endings on the noun: "রাশিয়ার" (Russia's), "ভারতে" (in India). */
const inflectBengali: Inflect = name => ['', 'র', 'ের', 'ে', 'য়', 'কে'].map(ending => name + ending);

/** "Russlands". */
const inflectGerman: Inflect = name => [name, `${name}s`];

const INFLECTIONS: Readonly<Record<string, Inflect>> = {
  ru: inflectRussian,
  uk: inflectRussian,
  ar: inflectArabic,
  bn: inflectBengali,
  de: inflectGerman,
};

/** A country's name in the forms that texts of the language (BCP 47 primary subtag) write it in. */
export function inflect(name: string, language: string): string[] {
  return INFLECTIONS[language]?.(name) ?? [name];
}
