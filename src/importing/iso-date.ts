/** Characters of a date, its words and its zone included. */
const LONGEST = 100;
const ISO =
  /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)/;
/** `20240312` and `20240312T101500Z`. */
const WITHOUT_HYPHENS =
  /^\s*((?:1[6-9]|20|21)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?(\d\d)(\d\d)\d\dZ?)?\s*$/;
/** `31.12.2024`, and `31/12/2024` where it can't be the American way. */
const DAY_FIRST = /^\s*(?:(\d\d?)\.|(1[3-9]|2\d|3[01])\/)\s?(\d\d?)[./]\s?(\d{4})/;
/** `2024年3月12日`, `2024/3/12`, `2024. 3. 12.` */
const YEAR_FIRST = /^\s*(\d{4})\s?[年년/.]\s?(\d\d?)\s?[月월/.]\s?(\d\d?)/;
const DAY_OF_WEEK = /,?\s*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?/i;
/** `8:30 pm EST`, `23:30:00 GMT-0400 (Eastern Daylight Time)`: by its zone another day might be that of the reader's. */
const TIME =
  /(?:\s(?:at|um|@)\s*|\b)\d\d?:\d\d(?::\d\d(?:\.\d+)?)?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{1,4}\b)?(?:\s*[+-]\d\d:?\d\d\b)?(?:\s*\([^()]*\))?/i;
const MONTH = /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
/** Four digits, or two behind day and month. */
const YEAR = /(?<!\d)\d{4}(?!\d)|^\s*\d\d?([-/. ])(?:[a-z]{3,9}|\d\d?)\1\d\d(?!\d)/i;
/** `June 2024`, which has no day. */
const WITHOUT_DAY = /^\s*[a-z]{3,9}\.?,?\s+\d{4}\s*$/i;

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
  const number = /^\s*(\d{10}|\d{13})(?:\.\d*)?\s*$/.exec(text)?.[1];
  if (number) return isoOf(new Date(Number(number) * (number.length === 10 ? 1000 : 1)));
  const written = text.replace(DAY_OF_WEEK, '').replace(TIME, '');
  // "Chapter 5" and "Nov 25" would be days of 2001, and any number a month or a year.
  const isDate = YEAR.test(written) && (MONTH.test(written) || /^[\d\s/.,-]*$/.test(written));
  const iso = isDate ? isoOf(new Date(written)) : null;
  return iso !== null && WITHOUT_DAY.test(written) ? iso.slice(0, 'yyyy-mm'.length) : iso;
}

/** The day of a date, which was read in the reader's zone. */
function isoOf(date: Date): string | null {
  const year = date.getFullYear();
  // Of no date it is no number.
  return year >= 1600 && year <= 2200 ? `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}` : null;
}

const two = (value: number | string) => String(value).padStart(2, '0');
