import { languageName } from './filter-values';
import { regionName } from './region';

/**
 * What `Intl` is asked for first of each kind: comparing, names of countries, names of languages. Then it reads its tables, which takes
 * longer than a filter to be laid out, but once for a whole process: what the worker has had read costs the page nothing (in
 * Chromium on a slow machine comparing takes 10 ms and a country's name 12, and 0.1 once the worker has asked).
 */
export const INTL_TABLES: readonly (() => unknown)[] = [
  () => 'a'.localeCompare('b', 'en'),
  () => regionName('FR'),
  () => languageName('en'),
];
