import { languageName } from './filter-values';
import { regionName } from './region';

/**
 * What `Intl` is asked for first of each kind: comparing, names of countries, names of languages. Then it reads its tables, which takes
 * longer than a filter to be laid out, but once for a whole process: what the worker has had read costs the page nothing (Chromium,
 * 10 and 12 ms each on a slow machine, 0.1 once the worker has asked).
 */
export const INTL_TABLES: readonly (() => unknown)[] = [
  () => 'a'.localeCompare('b', 'en'),
  () => regionName('FR'),
  () => languageName('en'),
];
