/**
 * Makes pages to learn from: stories with known parts are set in the layouts of news sites, blogs, archives
 * and newsletters, with the furniture such pages have. Few pages have been labelled by hand; these teach the
 * weights what varies from page to page (order, blank lines, furniture) and what does not.
 */

import * as boxes from './furniture/boxes';
import { MORNING_FIGURES } from './furniture/letter-lines';
import * as frame from './furniture/page-frame';
import * as titles from './furniture/page-titles';
import * as lines from './furniture/story-lines';
import type { GoldAnswer } from './lessons';
import { Composer, type Story } from './page-composer';
import { randomFrom } from './random';
import { addStory, crosshead, type StoryStyle, styleOf, titleOf } from './story-style';

/** One page of a random kind. */
export function composePage(stories: readonly Story[], seed: number): { text: string; gold: GoldAnswer } {
  const page = new Composer(stories, randomFrom(seed));
  const kind = page.random();
  if (kind < 0.4) singlePage(page, stories);
  else if (kind < 0.86) manyPage(page, stories);
  else nothingPage(page);
  return page.answer();
}

/** One story in the middle of a news site's page. */
function singlePage(page: Composer, stories: readonly Story[]): void {
  const story = page.pick(stories);
  const style = styleOf(page, true);
  const kind = page.random();
  const isPlain = kind >= 0.1;
  if (isPlain && page.chance(0.12))
    page.add('ignored', titleOf(story, style, 0) + page.pick(['', '', ' - Meadow Times', ' | The Example']));
  if (page.chance(0.55)) page.navigation(page.chance(0.3) ? 40 : 6);
  if (page.chance(0.2)) page.teasers(5);
  if (page.chance(0.15)) page.box();
  if (isPlain) addStory(page, story, style, 0);
  else if (kind < 0.04) addListicle(page, stories);
  else addLiveBlog(page, stories);
  if (page.chance(0.75)) page.tail(5);
}

/** "Seven ways to …", a column of notes: the parts of one story under titles of their own. */
function addListicle(page: Composer, stories: readonly Story[]): void {
  const style: StoryStyle = { ...styleOf(page, true), crossheads: 0, byline: true };
  const { headline, paragraphs } = longOne(page, stories);
  addStory(page, { headline, paragraphs: paragraphs.slice(0, 2) }, style, 0);
  const isCountdown = page.chance(0.4);
  let number = isCountdown ? 10 : 1;
  for (let at = 2; at < paragraphs.length && page.chance(0.95); ) {
    const text = paragraphs.slice(at, at + 1 + page.upTo(3));
    page.add('crosshead', crosshead(page, text[0] ?? '', style, number));
    number += isCountdown ? -1 : 1;
    if (page.chance(style.caption * 0.5)) page.caption();
    page.add('body', ...text);
    if (page.chance(style.boxes)) page.box();
    at += text.length;
  }
}

/** A story with parts enough to stand under several titles. */
function longOne(page: Composer, stories: readonly Story[]): Story {
  const drawn = Array.from({ length: 6 }, () => page.pick(stories));
  return drawn.reduce((a, b) => (b.paragraphs.length > a.paragraphs.length ? b : a));
}

/** Entries under their times; what stands over an entry is a crosshead or nothing, never a headline. */
function addLiveBlog(page: Composer, stories: readonly Story[]): void {
  const story = longOne(page, stories);
  addStory(page, story, { ...styleOf(page, true), byline: true, longest: 3 }, 0);
  const hasNames = page.chance(0.5);
  const style: StoryStyle = { ...styleOf(page, true), crossheadStyle: 'long' };
  const hasTitles = page.chance(0.4);
  for (let entry = 0; entry < 14 && page.chance(0.92); entry++) {
    page.add('ignored', `{hh}:{day2}${hasNames ? '{name}' : page.pick(['', ' GMT', ' Uhr', 'Updated'])}`);
    const { headline, paragraphs } = page.chance(0.7) ? story : page.pick(stories);
    const from = page.upTo(paragraphs.length);
    if (hasTitles) page.add('crosshead', crosshead(page, paragraphs[from] ?? '', style, entry));
    page.add('body', ...(page.chance(0.15) ? [headline] : paragraphs.slice(from, from + 1 + page.upTo(2))));
  }
}

/** An archive, an author's page, a newsletter: stories of one pattern, one after the other. */
function manyPage(page: Composer, stories: readonly Story[]): void {
  if (page.chance(0.4)) page.navigation(page.chance(0.3) ? 40 : 6);
  if (page.chance(0.4)) page.add('ignored', page.pick(titles.PAGE_TITLES));
  if (page.chance(0.15)) page.add('ignored', ...page.several(boxes.GREETINGS, 3));
  const isIssue = page.chance(0.35);
  if (isIssue) addIssueHead(page);
  const style = isIssue
    ? {
        ...styleOf(page, false),
        byline: false,
        date: false,
        kicker: page.chance(0.3),
        caption: page.chance(0.5) ? 0.9 : 0,
      }
    : styleOf(page, false);
  const count = 2 + page.upTo(page.chance(0.5) ? 4 : 14);
  for (let index = 0; index < count; index++) {
    addStory(page, page.pick(stories), style, index);
    page.add('aside', ...style.after);
    if (page.chance(0.06)) page.box();
    if (isIssue && page.chance(0.16)) page.sponsor();
    if (isIssue && page.chance(0.1)) page.ownNote();
  }
  if (isIssue && page.chance(0.25)) addQuickHits(page);
  if (isIssue) for (let notes = page.upTo(4); notes > 0; notes--) page.ownNote();
  if (page.chance(0.5)) page.tail(3);
}

/** A newsletter's own title, author and greeting above its first story: it is an article no more than a cover is. */
function addIssueHead(page: Composer): void {
  const name = page.upTo(4);
  if (name === 0) page.add('ignored', page.pick(titles.PAGE_TITLES));
  if (name > 1) page.add('optional', page.chance(0.6) ? page.title() : `${page.title()}, ${page.title()}`);
  if (page.chance(0.6)) page.add('ignored', page.pick(lines.BYLINES));
  if (page.chance(0.6)) page.add('ignored', page.pick(lines.DATES));
  if (page.chance(0.2)) page.caption();
  if (page.chance(0.25)) page.add('ignored', ...page.several(boxes.FIGURES, 12));
  if (page.chance(0.25)) page.add('ignored', ...page.several(MORNING_FIGURES, 4));
  const greets = page.chance(0.7);
  if (greets) page.add('ignored', ...page.several(boxes.GREETINGS, 4));
  // Text under the first title of a page that does not greet is a story's.
  if (greets && page.chance(0.35))
    page.add('ignored', ...page.pick(page.stories).paragraphs.slice(0, 1 + page.upTo(2)));
}

/** A newsletter's list of one-line items with their source: titles without a text of their own. */
function addQuickHits(page: Composer): void {
  page.add('ignored', page.pick(boxes.QUICK_HITS));
  const pattern = page.pick([
    '{title} (The Example, 2 minute read)',
    '🇩🇪 {title}',
    '{title} | June 2 | $12',
    '• {title}',
  ]);
  for (let count = 2 + page.upTo(5); count > 0; count--)
    page.add('ignored', pattern.replace('{title}', page.title()));
}

/** A page without an article: links, a shop, a list of headlines, an error. */
function nothingPage(page: Composer): void {
  page.navigation(40);
  if (page.chance(0.5)) page.teasers(25);
  if (page.chance(0.4)) page.add('aside', ...page.several(frame.SHOP, 30));
  if (page.chance(0.3)) page.navigation(60);
  if (page.chance(0.3)) page.add('aside', ...page.pick(boxes.NEWSLETTER));
  if (page.chance(0.2))
    page.add(
      'aside',
      page.pick([
        'Sorry, the page you are looking for could not be found.',
        'This site uses JavaScript. Please turn it on to continue reading.',
        'You must be logged in to view this page.',
        'There are no upcoming events at this time. Please check back later.',
      ]),
    );
  page.tail(8);
}
