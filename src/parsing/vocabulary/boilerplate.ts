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

/** What kind of boilerplate a line reads like, or null. The first form in the table's order wins. */
export function boilerplateKind(text: string): BoilerplateKind | null {
  if (text.length > LONGEST_BOILERPLATE) return null;
  const small = text.toLowerCase();
  for (const { kind, longest, pattern, isCased } of BOILERPLATE_FORMS)
    if (text.length <= longest && pattern.test(isCased ? text : small)) return kind;
  return null;
}
