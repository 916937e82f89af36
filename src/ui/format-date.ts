const inEnglish = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });

/** By the length of the date. */
const FORMATS: Readonly<Record<number, Intl.DateTimeFormat>> = {
  4: inEnglish({ year: 'numeric' }),
  7: inEnglish({ year: 'numeric', month: 'long' }),
  10: inEnglish({ year: 'numeric', month: 'long', day: 'numeric' }),
};

/** An ISO 8601 date in English, as exact as it is: "June 2024", "19 June 2024". What is no such date is given back. */
export function formatDate(iso: string): string {
  const day = iso.slice(0, 10);
  const format = FORMATS[day.length];
  const date = new Date(
    `${day}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T'),
  );
  if (!format || Number.isNaN(date.getTime())) return iso;
  // `Date` takes 31 June for 1 July.
  if (!date.toISOString().startsWith(day)) return iso;
  return format.format(date);
}
