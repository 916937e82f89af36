import * as boxes from './furniture/boxes';
import * as frame from './furniture/page-frame';
import * as lines from './furniture/story-lines';
import { type Composer, firstSentence, type Story } from './page-composer';
import { addCaptionAbove, addList, addQuotation } from './story-parts';

/** Longer headlines may run over two lines. */
const LONG_TITLE = 50;

/** How one page prints every story of its own. */
export interface StoryStyle {
  readonly kicker: boolean;
  readonly dateAbove: boolean;
  readonly deck: boolean;
  readonly byline: boolean;
  readonly date: boolean;
  readonly dateFirst: boolean;
  readonly caption: number;
  /** The picture stands above the headline, and its caption with it. */
  readonly captionFirst: boolean;
  readonly crossheads: number;
  readonly crossheadStyle: '' | ':' | '?' | 'capitals' | 'title' | 'heading' | 'long' | 'numbered' | 'bold';
  readonly boxes: number;
  readonly lists: number;
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
    | 'sourced'
    | 'pictogram';
}

/** Draws how the stories of a page look. @param isSingle whether it has one story only */
export function styleOf(page: Composer, isSingle: boolean): StoryStyle {
  return {
    kicker: page.chance(isSingle ? 0.3 : 0.15),
    dateAbove: page.chance(0.13),
    deck: page.chance(isSingle ? 0.45 : 0.12),
    byline: page.chance(isSingle ? 0.7 : 0.3),
    date: page.chance(isSingle ? 0.7 : 0.4),
    dateFirst: page.chance(0.4),
    caption: page.chance(isSingle ? 0.5 : 0.2) ? 0.7 : 0,
    captionFirst: page.chance(0.07),
    crossheads: page.chance(isSingle ? 0.45 : 0.4) ? page.pick([0.3, 0.5, 0.5, 1, 1.6]) : 0,
    crossheadStyle: page.pick(CROSSHEAD_STYLES),
    boxes: isSingle && page.chance(0.5) ? 0.15 : page.chance(0.2) ? 0.03 : 0,
    lists: page.chance(0.3) ? 0.08 : 0,
    dateline: page.chance(0.25),
    credit: page.chance(0.25) ? page.pick(lines.CREDITS) : null,
    after: page.chance(0.35) ? page.pick(lines.AFTERS) : [],
    twoLines: page.chance(0.06),
    longest: isSingle ? 40 : page.pick([1, 1, 2, 4, 8, 25]),
    titleCase: page.pick(titleCases(isSingle)),
  };
}

/** How crossheads look; the likelier stand more than once. */
const CROSSHEAD_STYLES: readonly StoryStyle['crossheadStyle'][] = [
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
];

/** How headlines look; the likelier stand more than once. */
function titleCases(isSingle: boolean): readonly StoryStyle['titleCase'][] {
  return [
    'as is',
    'as is',
    'as is',
    'long',
    'long',
    'long',
    'capitals',
    'title',
    isSingle ? 'as is' : 'numbered',
    isSingle ? 'as is' : 'short',
    isSingle ? 'as is' : 'sourced',
    isSingle ? 'long' : 'pictogram',
    'heading',
  ];
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

/** What newsletters put in brackets behind a title. */
const SOURCES = ['The Example', '2 minute read', 'Meadow Times', '4 minute read', 'Example Post'];

/** The headline as the page prints it. */
export function titleOf(story: Story, style: StoryStyle, index: number): string {
  switch (style.titleCase) {
    case 'capitals':
      return story.headline.toUpperCase();
    case 'title':
      return story.headline.replace(/(?<!\p{L})\p{Ll}(?=\p{L}{3})/gu, letter => letter.toUpperCase());
    case 'numbered':
      return index === 0 && story.headline.length % 2 === 0
        ? `1 big thing: ${story.headline}`
        : `${index + 1}. ${story.headline}`;
    case 'heading':
      return `## ${story.headline}`;
    case 'long':
      return longTitle(story);
    case 'pictogram':
      return `${'⚡🚀🏀💉✈️📈🔥🎬'.match(/\p{Extended_Pictographic}\uFE0F?/gu)?.[index % 8] ?? ''} ${story.headline}`;
    case 'short':
      return shortTitle(story);
    case 'sourced':
      return `${story.headline} (${SOURCES[index % SOURCES.length]})`;
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

export function addStory(page: Composer, story: Story, style: StoryStyle, index: number): void {
  if (style.kicker) page.add('ignored', page.pick(page.chance(0.5) ? lines.KICKERS : boxes.SECTION_KICKERS));
  if (style.dateAbove) page.add('ignored', page.pick(lines.DATES));
  if (style.captionFirst && page.chance(0.9)) addCaptionAbove(page, story);
  const title = titleOf(story, style, index);
  const middle = title.length > LONG_TITLE && style.twoLines ? title.indexOf(' ', title.length * 0.5) : -1;
  page.add('headline', middle < 0 ? title : title.slice(0, middle));
  if (middle >= 0) page.add('headline-continued', title.slice(middle + 1));
  if (page.chance(0.02)) page.add('ignored', title);
  const paragraphs = story.paragraphs.slice(0, 1 + page.upTo(style.longest));
  if (style.deck && style.titleCase !== 'long')
    page.add('deck', firstSentence(story).replace(/\.$/, page.chance(0.6) ? '' : '.'));
  const notes = [...(style.byline ? [lines.BYLINES] : []), ...(style.date ? [lines.DATES] : [])];
  if (style.boxes > 0.1 && page.chance(0.4)) page.add('aside', ...page.several(frame.SHARE, 4));
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
    if (page.chance(style.lists)) addList(page, paragraph);
    if (page.chance(0.015)) addQuotation(page, paragraph);
  });
  if (style.credit && page.chance(0.8)) page.add('byline', style.credit);
}

/** A few words of the paragraph that follows, or one of the phrases that papers always use; one style a page. */
export function crosshead(
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
  const text = stock ? page.pick(lines.CROSSHEADS) : phrase.charAt(0).toUpperCase() + phrase.slice(1);
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
