import type { FrontPage } from '../library/front-protocol';
import { counted, formatCount } from '../ui/format-count';

/**
 * The line of figures under the paper's name, in its three parts: how many articles, of what, and how long they take to read.
 * @param whole whether they are the whole library
 */
export function figureLine({ articles, sources, words, minutes }: FrontPage, whole: boolean) {
  return {
    count: formatCount(articles),
    made: ` ${articles === 1 ? 'article' : 'articles'} from ${counted(sources, 'source')}, ${counted(words, 'word')}`,
    reading: `${whole ? 'The whole library' : 'Your selection'}, ${readingTime(minutes)} of reading`,
  };
}

function readingTime(minutes: number): string {
  return minutes < 120 ? counted(minutes, 'minute') : counted(Math.round(minutes / 60), 'hour');
}
