/** A whole number with its thousands parted, "10,049"; by hand, as `Intl` takes longer to begin than the list to be laid out. */
export function formatCount(count: number): string {
  return `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A count with its noun: "1 article", "1,234 articles". */
export function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}
