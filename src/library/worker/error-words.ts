/** What the page is told of a call that failed: of what readers meet a sentence, of the rest the error's own words. */
export function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'QuotaExceededError')
    return 'There is no room left in the browser’s storage: delete sources you no longer need and empty the bin.';
  return error.message;
}
