/** An ISO 8601 date as a number that sorts as it does: `2024-06-19T08:30` is 20240619, `2024-06` 20240600; 0 for none. */
export function dateNumber(iso = ''): number {
  const [, year = '0', month = '00', day = '00'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  return Number(`${year}${month}${day}`);
}
