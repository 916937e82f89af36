import { partsOf } from './article-fields';
import type { Format, Piece, Sample } from './format';
import { frontMatterOf } from './front-matter';
import type { Input } from './input';
import { isoDate } from './iso-date';
import { LARGEST_PAGE } from './limits';
import { decoded } from './read-plain-text';
import type { KnownLine } from './set-lines';

export const NOTE: Format = {
  name: 'Markdown with fields',
  sniff: ({ text }) => frontMatterOf(text) !== null,
  read: readNote,
};

/** A text with fields above it, as note books, clippers and site generators write it: one article where these name it. */
async function* readNote(input: Input, { encoding, text: head }: Sample): AsyncGenerator<Piece> {
  const { fields, end } = frontMatterOf(head) ?? { fields: {}, end: 0 };
  const { title, author, date, url } = partsOf(fields);
  const address = url || fields.source || '';
  yield {
    kind: 'record',
    record: {
      ...(title && { title }),
      ...(/^https?:\/\//i.test(address) && { retrievedFrom: address }),
      ...(date && { date: isoDate(date) }),
    },
  };
  let body = '';
  let isWhole = title !== '';
  let skipped = 0;
  for await (const chunk of decoded(input, encoding)) {
    const text = chunk.slice(Math.max(0, end - skipped));
    skipped += chunk.length;
    body += text;
    // A text that is no note any more is left to the splitter piece by piece.
    isWhole &&= body.length <= LARGEST_PAGE;
    if (isWhole) continue;
    yield { kind: 'text', text: body };
    body = '';
  }
  if (!isWhole || (body.match(FIRST_LEVEL)?.length ?? 0) > 1) yield { kind: 'text', text: body };
  else {
    const above: KnownLine[] = [
      { role: 'headline', text: title },
      { role: 'byline', text: author },
      { role: 'date', text: date },
    ];
    const lines = linesOf(body).filter(({ text }) => text !== title);
    yield { kind: 'article', lines: [...above, ...lines], why: 'fields above the text' };
  }
}

const FIRST_LEVEL = /^# \S/gm;
const HEADING = /^#{1,6} +/;
const LIST_ITEM = /^(?:[-*+]|\d+[.)]) +/;

/** The lines of a Markdown text: those of a paragraph are one, a heading and what is in a list stand alone. */
function linesOf(markdown: string): KnownLine[] {
  return markdown.split(/\r?\n[ \t]*\r?\n/).flatMap(block => {
    const lines: KnownLine[] = [];
    for (const line of block.split(/\r?\n/).map(one => one.trim())) {
      const last = lines.at(-1);
      if (HEADING.test(line)) lines.push({ role: 'crosshead', text: line.replace(HEADING, '') });
      else if (LIST_ITEM.test(line)) lines.push({ role: 'list-item', text: line.replace(LIST_ITEM, '') });
      else if (last && last.role !== 'crosshead')
        lines[lines.length - 1] = { ...last, text: `${last.text} ${line.replace(/^> ?/, '')}` };
      else
        lines.push({
          role: line.startsWith('>') ? 'quotation' : 'paragraph',
          text: line.replace(/^> ?/, ''),
        });
    }
    return lines;
  });
}
