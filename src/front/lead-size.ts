/** Characters of a headline that is set large in four lines; a longer one would be a wall. */
const LARGE_LEAD = 90;

/** The class that sets the size of the lead's headline. */
export function leadSize(headline: string): string {
  return headline.length <= LARGE_LEAD ? 'lead-headline' : 'lead-headline-long';
}
