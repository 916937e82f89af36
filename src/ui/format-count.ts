const FORMAT = new Intl.NumberFormat('en');

/** A whole number with its thousands parted: "10,049". */
export function formatCount(count: number): string {
  return FORMAT.format(count);
}

/** A count with its noun: "1 article", "1,234 articles". */
export function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}
