const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * An ISO 8601 date in English, as exact as it is: "June 2024", "19 June 2024". What is no such date is given back. By hand, as
 * `Intl` takes longer to begin than the list to be laid out.
 */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(iso) ?? [];
  // `Date` takes 31 June for 1 July.
  const at = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00Z`);
  if (at.getUTCDate() !== Number(day ?? 1)) return iso;
  return [day && Number(day), month && MONTHS[at.getUTCMonth()], year].filter(Boolean).join(' ');
}
