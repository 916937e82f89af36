/** Lines that newsletters put around their stories, for `composePage`. Written for this project. */
/** What a newsletter puts between its stories and under them on its own behalf. */
export const ISSUE_BOXES = [
  [
    'Job board',
    'Find your next role',
    'See what’s new on our job board.',
    'Press officer at Meadow Bank.',
    'Head of sales at Orchard.',
    'Hiring? Post a job.',
  ],
  ['Who’s hiring', 'Meadow Bank: data analyst', 'The Example: editor, evenings', 'See all jobs'],
  [
    'Advertise with us',
    'More than {n},000 readers open this letter every day. You can reach them.',
    'Get in touch',
  ],
  ['Want to reach {n},000 readers? Sponsor an issue of this letter and tell them what you do.'],
  [
    'Share this letter',
    'Know somebody who would like it? Send them this link.',
    'You have 0 referrals',
    'Copy your link',
  ],
  ['Refer a friend', 'Share the letter with three friends and we will send you a mug.', 'Click to share'],
  ['How did we do today?', 'Loved it', 'It was fine', 'Not for me'],
  ['What did you think of today’s letter?', 'Tell us by replying to this email.'],
  ['Was this forwarded to you?', 'Sign up here to get it every morning.'],
  ['Did somebody send you this email? Subscribe here.'],
  ['Thanks for reading!', 'See you tomorrow.', '{name}'],
  ['That’s it for today', 'We are back on Monday. Until then, stay dry.', '— {name} and the team'],
  ['Questions or tips? Write to us at desk@example.org or reply to this email.'],
  ['Got a tip?', 'Drop us a line at news@example.org'],
  ['Listen to our podcast', 'In this week’s episode {name} talks about life on the coast.', 'Listen now'],
  [
    'Now on your speaker: ask for the morning briefing and hear our ten stories of the day. Look for it in your app store.',
  ],
  ['You can follow us on Facebook, Twitter and Instagram, or write to desk@example.org'],
  ['Get every story as soon as it happens. Put your address into the box above and we will do the rest.'],
  ['Every day we send you the latest of the town, from the courts to the pitch, in one email.'],
  ['Our events', 'Meet the editors: June {day}, 6 pm', 'Book club: every first Thursday', 'Get tickets'],
  ['Upcoming events', 'Spring fair, town hall, May {day}', 'Night of the museums, {month} {day}'],
  [
    'Become a member',
    'Members get the letter without advertisements, and a tote bag.',
    'Join for €5 a month',
  ],
  ['We are on Patreon now, where you can help us to keep going.'],
  ['Our offices are closed at noon on 12/31 and on New Year’s Day'],
  ['Questions? Call us: 555-01{n}', 'Live chat'],
  [
    'This email was sent to you because you signed up for it.',
    'Unsubscribe',
    'Update your preferences',
    '{n} Harbour Street, Seaford',
  ],
  [
    'You are receiving this because you subscribed on our website.',
    'View in browser',
    '© {year} The Example',
  ],
];
/** What a sponsor's message lists. */
export const SPONSOR_POINTS = [
  '{n}.7 million accounts checked.',
  '{n} hours saved in a month.',
  'No fees in the first year.',
  'A team that answers at night.',
  'Cancel at any time.',
  '2 free months for readers of this letter.',
];
/** Weather and rates at the head of a letter. */
export const MORNING_FIGURES = [
  'Sunrise: {hh}:{day2} AM | Sunset: 5:{day2} PM',
  'Sunrise {hh}:{day2}, sunset 17:{day2}',
  'High {day}°, low {day}°',
  'Chance of rain: {day2}%',
  'Today: {day}° and sunny',
  '🌡️ {day}°C | 🌧️ {day2}%',
  'Bitcoin €{n},311.05 (+{day}.2%)',
  'Euro 1.{dd} dollars',
];
