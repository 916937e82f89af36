/**
 * Makes pages to learn from: stories with known parts are set in the layouts of news sites, blogs, archives
 * and newsletters, with the furniture such pages have. Few pages have been labelled by hand; these teach the
 * weights what varies from page to page (order, blank lines, furniture) and what does not.
 */

import * as furniture from './furniture';
import type { GoldAnswer } from './lessons';
import { randomFrom } from './random';

/** A story with known parts, to be set in many layouts. */
export interface Story {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Longer headlines may run over two lines. */
const LONG_TITLE = 50;

type Gaps = 'between all' | 'none' | 'above headlines';
type Role =
  | 'aside'
  | 'optional'
  | 'ignored'
  | 'headline'
  | 'headline-continued'
  | 'deck'
  | 'byline'
  | 'crosshead'
  | 'body';
interface Piece {
  readonly role: Role;
  readonly text: string;
}

class Composer {
  readonly #pieces: Piece[] = [];

  constructor(
    readonly stories: readonly Story[],
    readonly random: () => number,
  ) {}

  chance(share: number): boolean {
    return this.random() < share;
  }

  upTo(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length)] as Item;
  }

  add(role: Role, ...texts: readonly string[]): void {
    for (const text of texts) this.#pieces.push({ role, text: this.fill(text) });
  }

  fill(text: string): string {
    const { pick } = this;
    const day = 1 + this.upTo(28);
    const month = this.upTo(12);
    const name = () => `${pick.call(this, furniture.FIRST_NAMES)} ${pick.call(this, furniture.LAST_NAMES)}`;
    const monthName = furniture.MONTHS[month] ?? '';
    const values: Record<string, () => string> = {
      name,
      NAME: () => name().toUpperCase(),
      handle: () => name().replace(/\P{L}/gu, '').toLowerCase(),
      day: () => String(day),
      dd: () => String(day).padStart(2, '0'),
      mm: () => String(month + 1).padStart(2, '0'),
      month: () => (day % 2 ? monthName : `${monthName.slice(0, 3)}.`),
      MON: () => monthName.slice(0, 3).toUpperCase(),
      year: () => String(1998 + this.upTo(27)),
      weekday: () => String(pick.call(this, furniture.WEEKDAYS)),
      hh: () => String(6 + this.upTo(17)),
      day2: () => String(10 + this.upTo(50)),
      n: () => String(5 + this.upTo(200)),
    };
    return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key]?.() ?? whole);
  }

  title(): string {
    return this.pick(this.stories).headline;
  }

  several<Item>(items: readonly Item[], most: number): Item[] {
    return Array.from({ length: 1 + this.upTo(most) }, () => this.pick(items));
  }

  navigation(most: number): void {
    for (const entry of this.several(furniture.NAVIGATION, most)) this.add('aside', entry);
    if (this.chance(0.1)) this.add('aside', ...this.several(furniture.LANGUAGES, 12));
    if (this.chance(0.1)) this.add('aside', ...this.several(furniture.FIGURES, 9));
    if (this.chance(0.25)) this.add('aside', ...Array.from({ length: 1 + this.upTo(3) }, () => this.title()));
  }

  /** A list of other stories. With a sentence under each title it is a list of articles, unless it follows one. */
  teasers(most: number, mayHaveDecks = false): void {
    this.add(
      'aside',
      this.chance(0.7) ? this.pick(furniture.RELATED_HEADS) : this.pick(furniture.TAIL_HEADS),
    );
    const withDeck = mayHaveDecks && this.chance(0.25);
    const withByline = this.chance(0.3);
    const withDate = this.chance(0.4);
    for (let count = 1 + this.upTo(most); count > 0; count--) {
      if (this.chance(0.05)) this.add('aside', '-');
      const story = this.pick(this.stories);
      this.add('aside', story.headline);
      if (withDeck) this.add('aside', firstSentence(story));
      if (withByline) this.add('aside', this.pick(furniture.BYLINES));
      if (withDate) this.add('aside', this.pick(furniture.DATES));
    }
  }

  box(): void {
    const kind = this.random();
    if (kind < 0.3) this.add('aside', ...this.pick(furniture.NEWSLETTER));
    else if (kind < 0.55) this.add('aside', ...this.pick(furniture.ADVERTISEMENT));
    else if (kind < 0.8)
      this.add('aside', ...(this.chance(0.7) ? [this.pick(furniture.RELATED_HEADS)] : []), this.title());
    else this.add('aside', ...this.several(furniture.SHARE, 3));
  }

  /** A sponsor's message with a title and sentences of its own. */
  sponsor(): void {
    const { headline, paragraphs } = this.pick(this.stories);
    this.add(
      'aside',
      this.pick([
        'TOGETHER WITH MEADOW BANK',
        'A message from Meadow Bank',
        'Presented by Meadow Bank',
        'SPONSORED BY ORCHARD',
        'Advertisement',
      ]),
    );
    this.add('aside', headline, firstSentence({ headline, paragraphs }));
    if (this.chance(0.6))
      this.add('aside', this.pick(['Learn more', 'Sign up here.', 'Get started today.', 'Try it free']));
  }

  caption(): void {
    const twice = this.chance(0.15) ? 2 : 1;
    const text = this.chance(0.1) ? '{name}' : this.chance(0.5) ? this.pick(furniture.SHOWN) : null;
    for (let time = 0; time < twice; time++) {
      if (text) this.add('ignored', text);
      if (!text || this.chance(0.4)) this.add('ignored', this.pick(furniture.PHOTO_CREDITS));
    }
  }

  tail(most: number): void {
    if (this.chance(0.25)) this.add('aside', ...this.several(furniture.BIOS, 2));
    if (this.chance(0.3)) this.add('aside', ...this.several(furniture.SHARE, 4));
    if (this.chance(0.6)) this.teasers(6, true);
    if (this.chance(0.2)) this.add('aside', 'Comments', ...this.several(furniture.COMMENTS, 8));
    if (this.chance(0.15)) this.teasers(5);
    if (this.chance(0.15))
      for (let count = this.upTo(8); count > 0; count--)
        this.add('aside', this.pick(furniture.TAIL_HEADS), this.title());
    for (const lines of this.several(furniture.TAIL, most)) if (this.chance(0.6)) this.add('aside', ...lines);
  }

  answer(): { text: string; gold: GoldAnswer } {
    return layOut(
      this.#pieces,
      this.pick<Gaps>(['between all', 'between all', 'between all', 'none', 'none', 'above headlines']),
    );
  }
}

function firstSentence({ paragraphs: [first = ''] }: Story): string {
  return /^.{40,200}?[.!?](?=\s|$)/u.exec(first)?.[0] ?? `${first.slice(0, 140)}…`;
}

/** How one page prints every story of its own. */
interface StoryStyle {
  readonly kicker: boolean;
  readonly dateAbove: boolean;
  readonly deck: boolean;
  readonly byline: boolean;
  readonly date: boolean;
  readonly dateFirst: boolean;
  readonly caption: number;
  readonly crossheads: number;
  readonly crossheadStyle: '' | ':' | '?' | 'capitals' | 'title' | 'heading' | 'long' | 'numbered' | 'bold';
  readonly boxes: number;
  readonly dateline: boolean;
  readonly credit: string | null;
  readonly after: readonly string[];
  readonly longest: number;
  /** Long headlines are printed over two lines. */
  readonly twoLines: boolean;
  readonly titleCase:
    | 'as is'
    | 'capitals'
    | 'title'
    | 'numbered'
    | 'heading'
    | 'long'
    | 'short'
    | 'pictogram';
}

function styleOf(page: Composer, isSingle: boolean): StoryStyle {
  return {
    kicker: page.chance(isSingle ? 0.3 : 0.15),
    dateAbove: page.chance(0.13),
    deck: page.chance(isSingle ? 0.45 : 0.12),
    byline: page.chance(isSingle ? 0.7 : 0.3),
    date: page.chance(isSingle ? 0.7 : 0.4),
    dateFirst: page.chance(0.4),
    caption: page.chance(isSingle ? 0.5 : 0.2) ? 0.7 : 0,
    crossheads: page.chance(isSingle ? 0.45 : 0.2) ? page.pick([0.3, 0.5, 0.5, 1, 1.6]) : 0,
    crossheadStyle: page.pick([
      '',
      '',
      '',
      ':',
      '?',
      'capitals',
      'title',
      'heading',
      'long',
      'numbered',
      'bold',
    ]),
    boxes: isSingle && page.chance(0.5) ? 0.15 : page.chance(0.2) ? 0.03 : 0,
    dateline: page.chance(0.25),
    credit: page.chance(0.25) ? page.pick(furniture.CREDITS) : null,
    after: page.chance(0.35)
      ? page.pick([
          ['Read more'],
          ['Share'],
          ['Comments (5 posted)'],
          ['{month} {day}, {year} |', 'no responses.', 'Posted in Travel'],
          ['Continue reading'],
          ['Tags: news, town'],
          ['---'],
          ['Share', 'Tweet', '0 Comments'],
        ])
      : [],
    twoLines: page.chance(0.06),
    longest: isSingle ? 40 : page.pick([1, 1, 2, 4, 8, 25]),
    titleCase: page.pick([
      'as is',
      'as is',
      'as is',
      'long',
      'long',
      'capitals',
      'title',
      isSingle ? 'as is' : 'numbered',
      isSingle ? 'as is' : 'short',
      isSingle ? 'long' : 'pictogram',
      'heading',
    ]),
  };
}

const PLACES = [
  'LONDON',
  'Paris',
  'Seoul, South Korea',
  'WASHINGTON',
  'NAIROBI, Kenya',
  'BERLIN',
  'Mexico City',
  'Kyiv',
  'DENVER',
  'Springfield, Ill.',
  'washington',
  'The Hague, Netherlands',
];

function titleOf(story: Story, style: StoryStyle, index: number): string {
  switch (style.titleCase) {
    case 'capitals':
      return story.headline.toUpperCase();
    case 'title':
      return story.headline.replace(/(?<!\p{L})\p{Ll}(?=\p{L}{3})/gu, letter => letter.toUpperCase());
    case 'numbered':
      return `${index + 1}. ${story.headline}`;
    case 'heading':
      return `## ${story.headline}`;
    case 'long':
      return longTitle(story);
    case 'pictogram':
      return `${'⚡🚀🏀💉✈️📈🔥🎬'.match(/\p{Extended_Pictographic}\uFE0F?/gu)?.[index % 8] ?? ''} ${story.headline}`;
    case 'short':
      return shortTitle(story);
    default:
      return story.headline;
  }
}

/** Two to four words, as newsletters head their notes. */
function shortTitle(story: Story): string {
  const words = story.headline.split(' ');
  return words
    .slice(0, 2 + (story.headline.length % 3))
    .join(' ')
    .replace(/[:,]$/, '');
}

/** The first sentence up to a clause's end, as papers without short headlines print it. */
function longTitle(story: Story): string {
  const clause = /^.{45,110}?(?=,|\s(?:after|which|who|as|because|in an?|and)\s|[.!?](?:\s|$))/u.exec(
    story.paragraphs[0] ?? '',
  )?.[0];
  return clause && !/["“”]/.test(clause) ? clause : story.headline;
}

function addStory(page: Composer, story: Story, style: StoryStyle, index: number): void {
  if (style.kicker)
    page.add('ignored', page.pick(page.chance(0.5) ? furniture.KICKERS : furniture.SECTION_KICKERS));
  if (style.dateAbove) page.add('ignored', page.pick(furniture.DATES));
  const title = titleOf(story, style, index);
  const middle = title.length > LONG_TITLE && style.twoLines ? title.indexOf(' ', title.length * 0.5) : -1;
  page.add('headline', middle < 0 ? title : title.slice(0, middle));
  if (middle >= 0) page.add('headline-continued', title.slice(middle + 1));
  if (page.chance(0.02)) page.add('ignored', titleOf(story, style, index));
  const paragraphs = story.paragraphs.slice(0, 1 + page.upTo(style.longest));
  if (style.deck && style.titleCase !== 'long')
    page.add('deck', firstSentence(story).replace(/\.$/, page.chance(0.6) ? '' : '.'));
  const notes = [...(style.byline ? [furniture.BYLINES] : []), ...(style.date ? [furniture.DATES] : [])];
  if (style.boxes > 0.1 && page.chance(0.4)) page.add('aside', ...page.several(furniture.SHARE, 4));
  for (const note of style.dateFirst ? notes.reverse() : notes) page.add('byline', page.pick(note));
  if (style.boxes > 0.1 && page.chance(0.2)) page.box();
  if (page.chance(style.caption)) page.caption();
  let sections = 0;
  const hasDropCapital = style.byline && page.chance(0.03);
  if (hasDropCapital) page.add('ignored', (paragraphs[0] ?? '').slice(0, 1));
  paragraphs.forEach((paragraph, at) => {
    if (at > 0 && page.chance(style.boxes)) page.box();
    if (at > 0 && page.chance(style.caption * 0.15)) page.caption();
    if (at > (page.chance(0.15) ? -1 : 1) && at < paragraphs.length && page.chance(style.crossheads * 0.5))
      page.add('crosshead', crosshead(page, paragraph, style, ++sections));
    page.add(
      'body',
      at === 0 && style.dateline
        ? `${page.pick(PLACES)}${page.chance(0.3) ? ' (AP)' : ''} ${page.pick(['—', '--', '-', '–'])} ${paragraph}`
        : paragraph,
    );
    if (page.chance(style.crossheads * 0.06)) addList(page, paragraph);
  });
  if (style.credit && page.chance(0.8)) page.add('byline', style.credit);
}

/** A list of half-sentences in the middle of a story: no headlines, though they look like some. */
function addList(page: Composer, paragraph: string): void {
  const marker = page.pick(['number', '- ', '• ', '', '✅ ']);
  const parts = paragraph.split(/[,.;]\s+/).filter(part => part.length > 12 && part.length < 90);
  parts.slice(0, 5).forEach((part, at) => {
    page.add('body', marker === 'number' ? `${at + 1}. ${part}` : marker + part);
  });
}

/** A few words of the paragraph that follows, or one of the phrases that papers always use; one style a page. */
function crosshead(
  page: Composer,
  paragraph: string,
  { crossheadStyle: style }: StoryStyle,
  number: number,
): string {
  const words = paragraph.split(/\s+/).slice(style === 'long' ? 0 : 2 + page.upTo(6));
  const phrase = words
    .slice(0, style === 'long' ? 4 + page.upTo(4) : 2 + page.upTo(4))
    .join(' ')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/^["“]/, '');
  const stock = phrase.length < 4 || (style !== 'long' && page.chance(0.5));
  const text = stock ? page.pick(furniture.CROSSHEADS) : phrase.charAt(0).toUpperCase() + phrase.slice(1);
  switch (style) {
    case 'capitals':
      return text.toUpperCase();
    case 'title':
      return text.replace(/(?<!\p{L})\p{Ll}(?=\p{L}{3})/gu, letter => letter.toUpperCase());
    case 'heading':
      return `### ${text}`;
    case 'numbered':
      return `${number}. ${text}`;
    case 'bold':
      return `**${text}**`;
    default:
      return text.replace(/[:?]$/, '') + style;
  }
}

/** One page of a random kind. */
export function composePage(stories: readonly Story[], seed: number): { text: string; gold: GoldAnswer } {
  const page = new Composer(stories, randomFrom(seed));
  const kind = page.random();
  if (kind < 0.45) singlePage(page, stories);
  else if (kind < 0.85) manyPage(page, stories);
  else nothingPage(page);
  return page.answer();
}

/** One story in the middle of a news site's page. */
function singlePage(page: Composer, stories: readonly Story[]): void {
  if (page.chance(0.55)) page.navigation(page.chance(0.3) ? 40 : 6);
  if (page.chance(0.2)) page.teasers(5);
  if (page.chance(0.15)) page.box();
  const kind = page.random();
  if (kind < 0.04) addListicle(page, stories);
  else if (kind < 0.1) addLiveBlog(page, stories);
  else addStory(page, page.pick(stories), styleOf(page, true), 0);
  if (page.chance(0.75)) page.tail(5);
}

/** "Seven ways to …", a week in review, a column of notes: sections that share little but the headline. */
function addListicle(page: Composer, stories: readonly Story[]): void {
  const style: StoryStyle = { ...styleOf(page, true), crossheads: 0, byline: true };
  const opening = page.pick(stories);
  addStory(page, { ...opening, paragraphs: opening.paragraphs.slice(0, 2) }, style, 0);
  for (let number = 1 + page.upTo(2); number < 10 && page.chance(0.9); number++) {
    const { paragraphs } = page.pick(stories);
    page.add('crosshead', crosshead(page, paragraphs[0] ?? '', style, number));
    if (page.chance(style.caption * 0.5)) page.caption();
    page.add('body', ...paragraphs.slice(0, 1 + page.upTo(3)));
    if (page.chance(style.boxes)) page.box();
  }
}

/** Entries under their times; what stands over an entry is a crosshead or nothing, never a headline. */
function addLiveBlog(page: Composer, stories: readonly Story[]): void {
  addStory(page, page.pick(stories), { ...styleOf(page, true), byline: true, longest: 4 }, 0);
  const hasNames = page.chance(0.5);
  const hasTitles = page.chance(0.6);
  for (let entry = 0; entry < 14 && page.chance(0.92); entry++) {
    page.add('ignored', `{hh}:{day2}${hasNames ? '{name}' : page.pick(['', ' GMT', ' Uhr', 'Updated'])}`);
    const { headline, paragraphs } = page.pick(stories);
    if (hasTitles) page.add('crosshead', headline);
    page.add('body', ...(page.chance(0.15) ? [headline] : paragraphs.slice(0, 1 + page.upTo(2))));
  }
}

/** An archive, an author's page, a newsletter: stories of one pattern, one after the other. */
function manyPage(page: Composer, stories: readonly Story[]): void {
  if (page.chance(0.4)) page.navigation(page.chance(0.3) ? 40 : 6);
  if (page.chance(0.4)) page.add('ignored', page.pick(furniture.PAGE_TITLES));
  if (page.chance(0.15)) page.add('ignored', ...page.several(furniture.GREETINGS, 3));
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
    if (isIssue && page.chance(0.03)) page.sponsor();
  }
  if (isIssue && page.chance(0.25)) addQuickHits(page);
  if (page.chance(0.5)) page.tail(3);
}

/** A newsletter's own title, author and greeting above its first story: it is an article no more than a cover is. */
function addIssueHead(page: Composer): void {
  const name = page.upTo(4);
  if (name === 0) page.add('ignored', page.pick(furniture.PAGE_TITLES));
  if (name > 1) page.add('optional', page.chance(0.6) ? page.title() : `${page.title()}, ${page.title()}`);
  if (page.chance(0.6)) page.add('ignored', page.pick(furniture.BYLINES));
  if (page.chance(0.6)) page.add('ignored', page.pick(furniture.DATES));
  if (page.chance(0.2)) page.caption();
  if (page.chance(0.25)) page.add('ignored', ...page.several(furniture.FIGURES, 12));
  if (page.chance(0.7)) page.add('ignored', ...page.several(furniture.GREETINGS, 4));
  if (page.chance(0.3)) page.add('ignored', ...page.pick(page.stories).paragraphs.slice(0, 1 + page.upTo(2)));
}

/** A newsletter's list of one-line items with their source: titles without a text of their own. */
function addQuickHits(page: Composer): void {
  page.add('ignored', page.pick(furniture.QUICK_HITS));
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
  if (page.chance(0.4)) page.add('aside', ...page.several(furniture.SHOP, 30));
  if (page.chance(0.3)) page.navigation(60);
  if (page.chance(0.3)) page.add('aside', ...page.pick(furniture.NEWSLETTER));
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

/** Sets the pieces as lines, with their answer. */
function layOut(pieces: readonly Piece[], gaps: Gaps): { text: string; gold: GoldAnswer } {
  const lines: string[] = [];
  const numbered = pieces.map(piece => {
    const gap =
      lines.length > 0 &&
      (gaps === 'between all' || (gaps === 'above headlines' && piece.role === 'headline'));
    if (gap) lines.push('');
    lines.push(piece.text);
    return { role: piece.role, line: lines.length };
  });
  const of = (role: Role, from = numbered) =>
    from.filter(piece => piece.role === role).map(({ line }) => line);
  const starts = numbered.flatMap(({ role }, at) => (role === 'headline' ? [at] : []));
  const articles = starts.map((start, index) => {
    const upTo = numbered.slice(start, starts[index + 1]);
    const last = upTo.findLastIndex(({ role }) => role === 'body' || role === 'byline');
    const own = upTo.slice(0, last + 1);
    return {
      headline_lines: [...of('headline', own), ...of('headline-continued', own)],
      start_line: upTo[0]?.line ?? 0,
      end_line: upTo[last]?.line ?? 0,
      subheads: of('crosshead', own).map(line => ({ line })),
      byline_lines: of('byline', own),
      deck_lines: of('deck', own),
    };
  });
  const single = (line: number) => [line, line] as const;
  return {
    text: lines.join('\n'),
    gold: {
      kind: 'composed',
      articles,
      boilerplate: of('aside').map(single),
      ignore: of('ignored').map(single),
    },
  };
}
