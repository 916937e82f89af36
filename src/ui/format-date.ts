/** What is told of a date, by its length. */
const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};
/** By the length of the date; each is made when the first such date is shown. */
const formats = new Map<number, Intl.DateTimeFormat>();

/** An ISO 8601 date in English, as exact as it is: "June 2024", "19 June 2024". What is no such date is given back. */
export function formatDate(iso: string): string {
  const day = iso.slice(0, 10);
  const parts = PARTS[day.length];
  const date = new Date(
    `${day}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T'),
  );
  if (!parts || Number.isNaN(date.getTime())) return iso;
  // `Date` takes 31 June for 1 July.
  if (!date.toISOString().startsWith(day)) return iso;
  return formatOf(day.length, parts).format(date);
}

function formatOf(length: number, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(length);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
  formats.set(length, format);
  return format;
}
