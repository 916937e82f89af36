/** Where the list of the bundled texts lies. @param base address of the page's folder, with a slash at its end; so below */
export const listingUrl = (base: string) => `${base}articles/index.json`;

/** Where a bundled text lies, by the id of its source. */
export const textUrl = (base: string, source: string) => `${base}articles/${encodeURIComponent(source)}`;
