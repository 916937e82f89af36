/** The 17 top-level IPTC Media Topics (CC BY 4.0): code, the slug the URL uses, full name, short name for kickers. */
export const TOPICS = [
  { code: 'medtop:01000000', slug: 'arts', name: 'Arts, culture, entertainment and media', short: 'Arts' },
  { code: 'medtop:16000000', slug: 'conflict', name: 'Conflict, war and peace', short: 'Conflict' },
  { code: 'medtop:02000000', slug: 'crime', name: 'Crime, law and justice', short: 'Crime' },
  {
    code: 'medtop:03000000',
    slug: 'disaster',
    name: 'Disaster, accident and emergency incident',
    short: 'Disaster',
  },
  { code: 'medtop:04000000', slug: 'economy', name: 'Economy, business and finance', short: 'Economy' },
  { code: 'medtop:05000000', slug: 'education', name: 'Education', short: 'Education' },
  { code: 'medtop:06000000', slug: 'environment', name: 'Environment', short: 'Environment' },
  { code: 'medtop:07000000', slug: 'health', name: 'Health', short: 'Health' },
  { code: 'medtop:08000000', slug: 'human', name: 'Human interest', short: 'Human interest' },
  { code: 'medtop:09000000', slug: 'labour', name: 'Labour', short: 'Labour' },
  { code: 'medtop:10000000', slug: 'lifestyle', name: 'Lifestyle and leisure', short: 'Lifestyle' },
  { code: 'medtop:11000000', slug: 'politics', name: 'Politics', short: 'Politics' },
  { code: 'medtop:12000000', slug: 'religion', name: 'Religion', short: 'Religion' },
  { code: 'medtop:13000000', slug: 'science', name: 'Science and technology', short: 'Science' },
  { code: 'medtop:14000000', slug: 'society', name: 'Society', short: 'Society' },
  { code: 'medtop:15000000', slug: 'sport', name: 'Sport', short: 'Sport' },
  { code: 'medtop:17000000', slug: 'weather', name: 'Weather', short: 'Weather' },
] as const;

export type Topic = (typeof TOPICS)[number];
export type TopicCode = Topic['code'];

const BY_CODE: ReadonlyMap<TopicCode, Topic> = new Map(TOPICS.map(topic => [topic.code, topic]));

/** The short English name of a topic, as it stands in a kicker. */
export function topicShortName(code: TopicCode): string {
  return BY_CODE.get(code)?.short ?? code;
}
