import type { BoilerplateKind } from './boilerplate';

/**
 * What of a line a form is asked of. Small letters, because a pattern regardless of case takes twice as long to compile, and
 * without what stands around the words, because a pattern that steps over all marks of Unicode takes three times as long:
 * all of them together were half the time until the first text showed.
 * - `line`: as it stands, where capitals matter: "Jane Doe is a staff writer", not "the man was a reporter"
 * - `small`: in small letters
 * - `opening`: those from the first letter or digit on
 * - `words`: those from the first letter to the last, without marks, arrows and counters around them
 */
type Asked = 'line' | 'small' | 'opening' | 'words';

export interface BoilerplateForm {
  readonly kind: BoilerplateKind;
  /** Longest line that may be it; a long paragraph that mentions cookies is no cookie notice. */
  readonly longest: number;
  readonly asked: Asked;
  readonly pattern: RegExp;
}

/** `words` is the whole line, but for punctuation, arrows and counters around it. */
export const whole = (kind: BoilerplateKind, words: string, longest = 60): BoilerplateForm => ({
  kind,
  longest,
  asked: 'words',
  pattern: new RegExp(`^(?:${words})$`, 'u'),
});
/** The line begins with `words`, but for punctuation before them. */
export const start = (kind: BoilerplateKind, words: string, longest = 120): BoilerplateForm => ({
  kind,
  longest,
  asked: 'opening',
  pattern: new RegExp(`^(?:${words})`, 'u'),
});
/** `words` stand anywhere in the line. */
export const within = (kind: BoilerplateKind, words: string, longest = 300): BoilerplateForm => ({
  kind,
  longest,
  asked: 'small',
  pattern: new RegExp(words, 'u'),
});
