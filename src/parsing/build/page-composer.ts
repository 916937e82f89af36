import * as boxes from './furniture/boxes';
import * as readers from './furniture/comments';
import * as letters from './furniture/letter-lines';
import * as names from './furniture/names';
import * as frame from './furniture/page-frame';
import * as titles from './furniture/page-titles';
import * as lines from './furniture/story-lines';
import type { GoldAnswer } from './lessons';

/** A story with known parts, to be set in many layouts. */
export interface Story {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

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

/** Takes the pieces of one page in order, and draws at random what pages vary in. */
export class Composer {
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
    const name = () => `${pick.call(this, names.FIRST_NAMES)} ${pick.call(this, names.LAST_NAMES)}`;
    const monthName = names.MONTHS[month] ?? '';
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
      weekday: () => String(pick.call(this, names.WEEKDAYS)),
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
    if (this.chance(0.1)) this.add('aside', this.pick(titles.BREADCRUMBS).replace('{title}', this.title()));
    for (const entry of this.several(frame.NAVIGATION, most)) this.add('aside', entry);
    if (this.chance(0.1)) this.add('aside', ...this.several(frame.LANGUAGES, 12));
    if (this.chance(0.1)) this.add('aside', ...this.several(boxes.FIGURES, 9));
    if (this.chance(0.25)) this.add('aside', ...Array.from({ length: 1 + this.upTo(3) }, () => this.title()));
  }

  /** A list of other stories. With a sentence under each title it is a list of articles, unless it follows one. */
  teasers(most: number, mayHaveDecks = false): void {
    this.add('aside', this.chance(0.7) ? this.pick(boxes.RELATED_HEADS) : this.pick(boxes.TAIL_HEADS));
    const withDeck = mayHaveDecks && this.chance(0.25);
    const withByline = this.chance(0.3);
    const withDate = this.chance(0.4);
    for (let count = 1 + this.upTo(most); count > 0; count--) {
      if (this.chance(0.05)) this.add('aside', '-');
      const story = this.pick(this.stories);
      this.add('aside', story.headline);
      if (withDeck) this.add('aside', firstSentence(story));
      if (withByline) this.add('aside', this.pick(lines.BYLINES));
      if (withDate) this.add('aside', this.pick(lines.DATES));
    }
  }

  box(): void {
    const kind = this.random();
    if (kind < 0.06) this.ownNote();
    else if (kind < 0.3) this.add('aside', ...this.pick(boxes.NEWSLETTER));
    else if (kind < 0.55) this.add('aside', ...this.pick(boxes.ADVERTISEMENT));
    else if (kind < 0.8)
      this.add('aside', ...(this.chance(0.7) ? [this.pick(boxes.RELATED_HEADS)] : []), this.title());
    else this.add('aside', ...this.several(frame.SHARE, 3));
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
    const points = this.chance(0.3) ? this.several(letters.SPONSOR_POINTS, 4) : [];
    this.add(
      'aside',
      headline,
      ...(this.chance(0.5)
        ? paragraphs.slice(0, 1 + this.upTo(3))
        : [firstSentence({ headline, paragraphs })]),
      ...points,
    );
    if (this.chance(0.6))
      this.add('aside', this.pick(['Learn more', 'Sign up here.', 'Get started today.', 'Try it free']));
  }

  /** What a newsletter says on its own behalf. */
  ownNote(): void {
    this.add('aside', ...this.pick(letters.ISSUE_BOXES));
  }

  caption(): void {
    const twice = this.chance(0.15) ? 2 : 1;
    const text = this.chance(0.1) ? '{name}' : this.chance(0.5) ? this.pick(lines.SHOWN) : null;
    for (let time = 0; time < twice; time++) {
      if (text) this.add('ignored', text);
      if (!text || this.chance(0.4)) this.add('ignored', this.pick(lines.PHOTO_CREDITS));
    }
  }

  /** What readers say, under a heading that may hold the story's own. */
  comments(): void {
    const head = this.pick(readers.COMMENT_HEADS).replace('{title}', this.#headline() ?? this.title());
    this.add('aside', head, ...this.several(readers.COMMENTS, 9));
  }

  #headline(): string | undefined {
    return this.#pieces.findLast(({ role }) => role === 'headline')?.text;
  }

  tail(most: number): void {
    if (this.chance(0.25)) this.add('aside', ...this.several(lines.BIOS, 2));
    if (this.chance(0.3)) this.add('aside', ...this.several(frame.SHARE, 4));
    if (this.chance(0.6)) this.teasers(6, true);
    if (this.chance(0.25)) this.comments();
    if (this.chance(0.15)) this.teasers(5);
    if (this.chance(0.15))
      for (let count = this.upTo(8); count > 0; count--)
        this.add('aside', this.pick(boxes.TAIL_HEADS), this.title());
    for (const lines of this.several(frame.TAIL, most)) if (this.chance(0.6)) this.add('aside', ...lines);
  }

  answer(): { text: string; gold: GoldAnswer } {
    return layOut(
      this.#pieces,
      this.pick<Gaps>(['between all', 'between all', 'between all', 'none', 'none', 'above headlines']),
    );
  }
}

export function firstSentence({ paragraphs: [first = ''] }: Story): string {
  return /^.{40,200}?[.!?](?=\s|$)/u.exec(first)?.[0] ?? `${first.slice(0, 140)}…`;
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
