/** What one import takes, so that a file made to do harm ends with a sentence and not with a full disk. */

/** Archives within archives; people pack twice, those who mean harm a hundred times. */
export const MOST_NESTED = 4;
/** Bytes that come out of one archive, those inside it included. */
export const MOST_UNPACKED = 4 * 1024 ** 3;
/** Times its size that a packed file may grow to; news text shrinks to a third, and ten times that is a bomb. */
export const MOST_GROWTH = 200;
/** Below so many bytes growth is no harm: a long line of dashes packs a thousand to one. */
export const HARMLESS_BYTES = 50 * 1024 ** 2;
/** Files in one archive. */
export const MOST_FILES = 100_000;
/** Bytes of one file that has to be held as a whole: an archive within an archive, the list of a backup. */
export const LARGEST_WHOLE = 256 * 1024 ** 2;
/** Times the room left in the browser that the texts of a backup may take before they are packed; news text shrinks to a third. */
export const MOST_OF_ROOM = 8;
/** Bytes of one HTML page, which is made a tree of. */
export const LARGEST_PAGE = 32 * 1024 ** 2;
/** Elements within elements that a page may have before it is read without its structure. */
export const DEEPEST_PAGE = 400;
/** Tags that a page may have before it is read without its structure: a long live blog has ten thousand. */
export const MOST_TAGS = 250_000;
/** Characters of one value of a JSON file. */
export const LONGEST_VALUE = 64 * 1024 ** 2;
