/** What stands above, in and between the paragraphs of a story. For `composePage`. */
import * as lines from './furniture/story-lines';
import { LIST_ITEMS, LIST_OPENERS, TABLE_LINES } from './list-lines';
import { type Composer, firstSentence, type Story } from './page-composer';

/** What is shown, in a few words that do not end like a sentence, or a line of the text. */
export function addCaptionAbove(page: Composer, { paragraphs }: Story): void {
  const words = page.pick(paragraphs).split(/\s+/);
  const from = page.upTo(Math.max(1, words.length - 12));
  const phrase = words
    .slice(from, from + 4 + page.upTo(9))
    .join(' ')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  const shown = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  const credit = page.chance(0.35)
    ? ` ${page.pick(['Photo: {name}', 'Image: {name}', '(Photo by {name})'])}`
    : '';
  page.add('ignored', page.chance(0.7) ? shown + (credit && '.') + credit : page.pick(lines.SHOWN));
}

/** A passage of somebody's words under a line that says whose they are. */
export function addQuotation(page: Composer, paragraph: string): void {
  const words = firstSentence({ headline: '', paragraphs: [paragraph] });
  page.add('body', page.pick(lines.SAYING), `“${words}”`);
}

/** A list in the middle of a story: of half-sentences, of items, of figures; no headlines, though they look like some. */
export function addList(page: Composer, paragraph: string): void {
  const kind = page.random();
  if (kind < 0.3) {
    page.add('body', page.pick(LIST_OPENERS), ...page.several(LIST_ITEMS, 5));
    return;
  }
  if (kind < 0.45) {
    page.add('body', ...page.several(TABLE_LINES, 7));
    return;
  }
  if (kind < 0.6) page.add('body', page.pick(LIST_OPENERS));
  const marker = page.pick(['number', '- ', '• ', '', '✅ ', '🧀 {name}: ']);
  const parts = paragraph.split(/[,.;]\s+/).filter(part => part.length > 12 && part.length < 90);
  parts.slice(0, 5).forEach((part, at) => {
    page.add('body', marker === 'number' ? `${at + 1}. ${part}` : marker + part);
  });
}
