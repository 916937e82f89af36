import type { FrontReason } from '../library/front-protocol';
import { regionName } from '../model/region';
import { topicShortName } from '../model/topic';

const RULES: Readonly<Record<string, string>> = {
  first: 'First in the order you chose',
  newest: 'The newest of these articles; where no dates tell, the first in the library',
  'best-match': 'The best match for your search',
  begun: 'You began it and have not come to its end',
  new: 'Came into the library since your last visit',
  longest: 'Among the two longest of the next articles',
  shortest: 'Among the shortest of what is left',
  next: 'Next in order',
};

/** In a sentence without its stop, why a story stands where it stands on the front page. */
export function reasonInWords(why: FrontReason): string {
  switch (why.rule) {
    case 'same-country':
      return `About ${regionName(why.country)}, as the lead story`;
    case 'topic':
      return `${topicShortName(why.topic)} is one of the topics with the most articles here`;
    default:
      return RULES[why.rule] ?? '';
  }
}
