import { APPEARANCE } from './appearance';
import type { Feature } from './feature';
import { GAPS } from './gaps';
import { LAYOUT } from './layout';
import { NEIGHBOURS } from './neighbours';
import { WORDING } from './wording';

/** Every question asked of a block, in the order of the fitted table. */
export const FEATURES: readonly Feature[] = [...APPEARANCE, ...NEIGHBOURS, ...WORDING, ...GAPS, ...LAYOUT];

/**
 * The questions that tell something of running text; the others are about titles and furniture, and most
 * of a text is neither.
 */
const ASKED_OF_TEXT: ReadonlySet<string> = new Set([
  'kind',
  'length',
  'ending',
  'dateline',
  'boilerplate',
  'next',
  'previous',
  'steps-from-paragraph',
  'links-above',
  'sponsor-above',
  'text-of-its-own',
  'paragraph-echo-back',
]);

/** Indexes of all features, and of those asked of running text. */
export const ALL_INDEXES: Uint16Array = Uint16Array.from(FEATURES.keys());
export const TEXT_INDEXES: Uint16Array = ALL_INDEXES.filter(index =>
  ASKED_OF_TEXT.has(FEATURES[index]?.name ?? ''),
);

/** Where each feature's first value stands in a vector of all values of all features. */
export const FEATURE_OFFSETS: Uint32Array = Uint32Array.from(FEATURES, (_, index) =>
  FEATURES.slice(0, index).reduce((sum, { values }) => sum + values.length, 0),
);

/** Number of values of all features together. */
export const VALUE_COUNT = FEATURES.reduce((sum, { values }) => sum + values.length, 0);

const VALUE_NAMES: readonly string[] = FEATURES.flatMap(({ name, values }) =>
  values.length === 1 ? [name] : values.map(value => `${name}${name.includes(' ') ? '=' : ' '}${value}`),
);

/** `name value` of a value by its index in the vector; the name alone where there is but one. */
export function valueName(index: number): string {
  return VALUE_NAMES[index] ?? '';
}
