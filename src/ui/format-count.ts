const FORMAT = new Intl.NumberFormat('en');

/** A whole number with its thousands parted: "10,049". */
export function formatCount(count: number): string {
  return FORMAT.format(count);
}
