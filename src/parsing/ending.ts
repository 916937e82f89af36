/** How a text ends: with a full stop, a question or exclamation mark, a colon, a comma or the like, dots, or none of these. */
export type Ending = '.' | '?' | '!' | ':' | ',' | '…' | '';

const ENDING = /([.!?:,…。！？।॥؟۔：；;])[”"’'»“」』）)\]*_\s]*$/u;

const FULL_STOP = 0x2e;

/**
 * The mark that a text ends with, whatever script it is in; quotes and brackets behind it are skipped.
 * @param tail The text's last characters.
 */
export function endingOf(tail: string): Ending {
  const last = tail.length - 1;
  if (tail.charCodeAt(last) === FULL_STOP && tail.charCodeAt(last - 1) !== FULL_STOP) return '.';
  const mark = ENDING.exec(tail)?.[1] ?? '';
  if (tail.endsWith('...')) return '…';
  switch (mark) {
    case '':
    case '!':
    case '?':
    case '.':
    case ':':
    case '…':
    case ',':
      return mark;
    case '。':
    case '।':
    case '॥':
    case '۔':
      return '.';
    case '？':
    case '؟':
      return '?';
    case '！':
      return '!';
    case '：':
      return ':';
    default:
      return ',';
  }
}
