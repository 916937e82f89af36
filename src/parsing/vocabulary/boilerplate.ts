import type { SetAsideReason } from '../../model/article';
import { BOILERPLATE_FORMS } from './boilerplate-forms';

/** What a line of boilerplate is for; each kind has its reason for being set aside. */
export type BoilerplateKind =
  | 'newsletter'
  | 'share'
  | 'navigation'
  | 'account'
  | 'comments'
  | 'related'
  | 'read-more'
  | 'copyright'
  | 'cookies'
  | 'advertisement'
  | 'author-note'
  | 'contact';

export const REASON_OF: Readonly<Record<BoilerplateKind, SetAsideReason>> = {
  newsletter: 'newsletter',
  share: 'share-bar',
  navigation: 'navigation',
  account: 'navigation',
  comments: 'comments',
  related: 'related-links',
  'read-more': 'related-links',
  copyright: 'copyright',
  cookies: 'cookie-notice',
  advertisement: 'advertisement',
  'author-note': 'author-note',
  contact: 'navigation',
};

/** Longest text that any form can match; longer ones need not be looked at. */
const LONGEST_BOILERPLATE = Math.max(...BOILERPLATE_FORMS.map(({ longest }) => longest));

/**
 * V8 interprets a pattern the first time and compiles it the second; a first text of a thousand characters or more has it
 * compiled at once. Every form is asked of every line: to make each in both ways took 17 ms of 90 of a first visit's reading.
 */
const compileAll = () => {
  const long = 'x'.repeat(1000);
  for (const { pattern } of BOILERPLATE_FORMS) pattern.test(long);
};
let areCompiled = false;

const MARKS_BEFORE = /^[\s\p{P}\p{S}]+/u;
const AROUND_WORDS = /^[\s\p{P}\p{S}\d]+|[\s\p{P}\p{S}\d]+$/gu;

/** What kind of boilerplate a line reads like, or null. The first form in the table's order wins. */
export function boilerplateKind(text: string): BoilerplateKind | null {
  if (text.length > LONGEST_BOILERPLATE) return null;
  if (!areCompiled) compileAll();
  areCompiled = true;
  const small = text.toLowerCase();
  const opening = small.replace(MARKS_BEFORE, '');
  const asked = { line: text, small, opening, words: small.replace(AROUND_WORDS, '') };
  for (const form of BOILERPLATE_FORMS)
    if (text.length <= form.longest && form.pattern.test(asked[form.asked])) return form.kind;
  return null;
}
