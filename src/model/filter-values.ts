/** What the reader has done with an article, as a filter asks for it. */
export const READ_STATES = [
  { slug: 'unread', name: 'Unread' },
  { slug: 'read', name: 'Read' },
  { slug: 'starred', name: 'Starred' },
] as const;

/** How long articles take to read; each up to so many minutes. */
export const LENGTHS = [
  { slug: 'brief', name: 'Up to 2 minutes', minutes: 2 },
  { slug: 'short', name: '3 to 5 minutes', minutes: 5 },
  { slug: 'medium', name: '6 to 10 minutes', minutes: 10 },
  { slug: 'long', name: 'Over 10 minutes', minutes: Number.POSITIVE_INFINITY },
] as const;

/** The slug of the length of an article that takes so many minutes. */
export function lengthOf(minutes: number): string {
  return (LENGTHS.find(({ minutes: most }) => minutes <= most) ?? LENGTHS[0]).slug;
}

/** BCP 47's word for a language that isn't known. */
const UNDETERMINED = 'und';

/** The primary subtag of a language, by which articles are filtered: "pt" of "pt-BR". */
export function primaryLanguage(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() || UNDETERMINED;
}

let languageNames: Intl.DisplayNames | undefined;

/** The English name of a language (CLDR), or null where the subtag is none's. */
export function languageName(subtag: string): string | null {
  if (subtag === UNDETERMINED) return 'Language not known';
  if (!/^[a-z]{2,3}$/.test(subtag)) return null;
  languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return languageNames.of(subtag) ?? null;
}
