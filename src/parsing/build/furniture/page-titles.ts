/** What pages call themselves, and the way to them. For `composePage`; written for this project. */

export const PAGE_TITLES = [
  'News archive',
  'Latest news',
  'The Daily Example',
  'Category Archives: News',
  'Blog',
  'Press releases',
  'News from the county',
  'Example Weekly Edition for March 26',
  'Posts by {name}',
  'Morning Briefing',
  'Rural news roundup',
  'News in brief',
  'Company News',
  'The week in science',
  'Archive for {month}, {year}',
  '{month} {year}',
  'Posts tagged: trams',
  'Newsletter No. {day} - {year}',
  'Around the Parish – {month} {day}, {year}',
  '{weekday}, {month} {day}, {year}',
  'District report, {month} {day}',
  'Elsewhere in the world today, in short',
  'Posts filed under ‘Workshop Notes’',
];

/** The way to a page, as sites print it. */
export const BREADCRUMBS = [
  'Home > News > Local',
  'Home / What to do / {title}',
  'Home » Archive » {year}',
  'You are here: Home',
  'News | Region',
];
