/** Boxes between and below stories, and what newsletters and portals open with. For `composePage`; written for this project. */

export const NEWSLETTER = [
  [
    'Sign up for our newsletter',
    'Get the latest headlines delivered to your inbox every morning.',
    'SIGN UP',
  ],
  ['Subscribe', 'Enter your email address', 'You can unsubscribe at any time.'],
  [
    'Breaking News Emails',
    'Get breaking news alerts and special reports, delivered weekday mornings.',
    'SUBSCRIBE',
  ],
  [
    'Stay informed',
    'Our reporters’ best work, once a week, in one short letter.',
    'Your email',
    'Thank you for subscribing!',
  ],
  [
    'Never miss a story',
    'Sign up to our free daily briefing and we will send you the best of our reporting.',
  ],
  ['Newsletter abonnieren', 'Jeden Morgen das Wichtigste vom Tage in Ihrem Postfach.'],
  ['Suscríbete al boletín', 'Recibe cada mañana las noticias más importantes del día.'],
  ['Want more like this? Sign up here.'],
  [
    'Support independent journalism',
    'If you value our reporting, please consider becoming a member today.',
    'Become a member',
  ],
];

export const ADVERTISEMENT = [
  ['Advertisement'],
  ['ADVERTISEMENT', 'Article continues below'],
  ['Story continues below advertisement'],
  ['Anzeige'],
  ['Publicidad'],
  ['Sponsored'],
  [
    'A message from our sponsor',
    'Smarter banking for small firms',
    'Our accounts have no monthly fee and can be opened in minutes.',
    'Learn more',
  ],
  ['Presented by Meadow Bank'],
  ['Loading...'],
  ['Scroll to continue'],
];

export const RELATED_HEADS = [
  'Related',
  'Related stories',
  'Related articles',
  'Read more',
  'Read more:',
  'More on this story',
  'More from this section',
  'Most read',
  'Most popular',
  'You may also like',
  'Recommended',
  'Trending now',
  'What to read next',
  'Latest news',
  'Editor’s picks',
  'Also read',
  'See also',
  'Top stories',
  'Recent posts',
  'Don’t miss',
  'Mehr zum Thema',
  'Lea también',
  'À lire aussi',
  'Читайте также',
  'In other news',
  'From our archive',
  'Up next',
  'Popular now',
];

export const TAIL_HEADS = [
  'Just In',
  'Must Read',
  'Featured',
  'Headline News',
  'Most Viewed News',
  'Editor’s Pick',
  'Creative',
  'Shopping',
  'Holiday',
  'Eagles',
  'Senior Health',
  'Entertainment',
  'Weekend guide',
  'TV Guide',
  'Connect',
  'MORE SIXERS',
  'MORE ELECTIONS',
  'Slideshow ( 15 images )',
  'From around the county',
];

export const SECTION_KICKERS = [
  'WORLD',
  'AUTO',
  'EDUCATION',
  'FOOD & BEVERAGE',
  'GRAB BAG',
  'TECH',
  'MARKETS',
  'SPORTS',
  'SCIENCE',
  'POLITICS',
  'Local',
  'Culture',
  'Health',
];

export const QUICK_HITS = [
  '⚡ Quick Hits',
  '📅 Events Today',
  'What we’re reading',
  'IN OTHER NEWS',
  'Today in history',
];

/** Lines of figures that newsletters and portals open with. */
export const FIGURES = [
  'Nasdaq',
  '12,266.41',
  '+1.27%',
  'S&P',
  '4,110.41',
  '-0.7',
  '(-0.034%)',
  'Dow',
  'Bitcoin',
  '$22,311.05',
  '2,127',
  'High: 12°C | Low: 3°C',
  'Chance of rain: 53%',
  'EUR/USD',
  '1.08',
];

export const GREETINGS = [
  'Good morning! Here is what you need to know today.',
  'Happy Monday! We hope you had a good weekend.',
  'Hello from a rainy town,',
  'Today’s newsletter is 870 words, a three-minute read.',
  'High: 12°C | Low: 3°C',
  'Thanks for reading. See you tomorrow!',
];
