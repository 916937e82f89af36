/** Characters of a date, its words and its zone included. */
const LONGEST = 100;
const ISO = /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2})?)?)?)/;
/** `20240312` and `20240312T101500Z`. */
const WITHOUT_HYPHENS =
  /^\s*((?:1[6-9]|20|21)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?(\d\d)(\d\d)\d\dZ?)?\s*$/;
/** `31.12.2024`, and `31/12/2024` where it can't be the American way. */
const DAY_FIRST = /^\s*(?:(\d\d?)\.|(1[3-9]|2\d|3[01])\/)\s?(\d\d?)[./]\s?(\d{4})/;
/** `2024年3月12日`, `2024/3/12`, `2024. 3. 12.` */
const YEAR_FIRST = /^\s*(\d{4})\s?[年년/.]\s?(\d\d?)\s?[月월/.]\s?(\d\d?)/;
const DAY_OF_WEEK = /,?\s*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?/i;

/**
 * A date of a data file as ISO 8601, as exact as it is given; null where it is no date. Numbers of ten or thirteen
 * digits are seconds or milliseconds since 1970.
 */
export function isoDate(text: string): string | null {
  if (text.length > LONGEST) return null;
  const iso = ISO.exec(text)?.[1];
  if (iso !== undefined && (iso.length > 4 || /^\s*\d{4}\s*$/.test(text))) return iso.replace(' ', 'T');
  return inNumbers(text) ?? inWords(text);
}

function inNumbers(text: string): string | null {
  const [, year, month, day, hour, minute] = WITHOUT_HYPHENS.exec(text) ?? [];
  if (year) return `${year}-${month}-${day}${hour ? `T${hour}:${minute}` : ''}`;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst && dayOf(dayFirst[4], dayFirst[3], dayFirst[1] ?? dayFirst[2]);
}

/** Null where a calendar has no such day. */
function dayOf(year = '', month = '', day = ''): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function inWords(text: string): string | null {
  const number = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1];
  // Any other number would be taken for a month or a year.
  if (!number && /^\s*\d*\s*$/.test(text)) return null;
  const date = number
    ? new Date(Number(number) * (number.length === 10 ? 1000 : 1))
    : new Date(text.replace(DAY_OF_WEEK, ''));
  if (Number.isNaN(date.getTime())) return null;
  const year = date.getFullYear();
  if (year < 1600 || year > 2200) return null;
  // A date without a zone was read in the reader's; its day is the one that was written.
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const two = (value: number | string) => String(value).padStart(2, '0');
