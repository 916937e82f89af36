/** Ids by which shortcuts find the buttons of the page, which is loaded after them. */
export const STAR_ID = 'star-article';
export const READ_ID = 'read-article';
export const NEXT_MATCH_ID = 'next-match';
export const PREVIOUS_MATCH_ID = 'previous-match';
/** Escape closes the panel of tags by it. */
export const CLOSE_TAG_PANEL_ID = 'close-tag-panel';
