const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** A number of bytes as one would say it, its unit on the same line: "818 bytes", "3.4 MB", "12 GB". */
export function formatSize(bytes: number): string {
  let [value, unit] = [bytes, 0];
  // What would be rounded to a thousand is one of the next unit.
  for (; Math.round(value) >= 1000 && unit < UNITS.length - 1; unit++) value /= 1000;
  return `${value.toFixed(unit > 0 && value < 9.95 ? 1 : 0)}\u00a0${UNITS[unit]}`;
}
