/** Languages written from right to left, by their BCP 47 primary subtags. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** Which way a language is written; where it isn't known, the text itself shall tell. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  if (language === 'und') return 'auto';
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Which way more than half of some texts are written; from left to right where that is not known. */
export function directionOfMost(languages: readonly string[]): 'ltr' | 'rtl' {
  const fromTheRight = languages.filter(language => directionOf(language) === 'rtl');
  return fromTheRight.length > languages.length / 2 ? 'rtl' : 'ltr';
}
