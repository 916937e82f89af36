/** The id of the link that opens an article from the list; keys move the focus by it. */
export function rowLinkId(key: string): string {
  return `row-${key}`;
}
