const ISO = /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2})?)?)?)/;

/**
 * A date of a data file as ISO 8601, as exact as it is given; null where it is no date. Numbers of ten or thirteen
 * digits are seconds or milliseconds since 1970.
 */
export function isoDate(text: string): string | null {
  const iso = ISO.exec(text)?.[1];
  if (iso !== undefined && (iso.length > 4 || /^\s*\d{4}\s*$/.test(text))) return iso.replace(' ', 'T');
  const number = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1];
  const date = number ? new Date(Number(number) * (number.length === 10 ? 1000 : 1)) : new Date(text);
  if (Number.isNaN(date.getTime())) return null;
  const year = date.getFullYear();
  if (year < 1600 || year > 2200) return null;
  // A date without a zone was read in the reader's; its day is the one that was written.
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
