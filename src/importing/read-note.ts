import type { SourceRecord } from '../model/source-record';
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
  read: readNotes,
};

/**
 * Texts with fields above them, as note books, clippers and site generators write them, one or several put together: each is an
 * article where its fields name it.
 */
async function* readNotes(input: Input, { encoding }: Sample): AsyncGenerator<Piece> {
  let text = '';
  let isWhole = true;
  for await (const chunk of decoded(input, encoding)) {
    text += chunk;
    // A text that is no note any more is left to the splitter piece by piece.
    isWhole &&= text.length <= LARGEST_PAGE;
    if (isWhole) continue;
    yield { kind: 'text', text };
    text = '';
  }
  if (!isWhole) return;
  const notes = notesIn(text);
  for (const note of notes) yield* piecesOf(note);
  if (notes[0] && notes.length === 1) yield { kind: 'record', record: recordOf(notes[0]) };
}

interface Note {
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
}

const FENCE = /^(?:---|\+\+\+)[ \t]*$/gm;

function notesIn(text: string): Note[] {
  const begins: { readonly at: number; readonly end: number; readonly fields: Note['fields'] }[] = [];
  for (const { index } of text.matchAll(FENCE)) {
    if (index < (begins.at(-1)?.end ?? 0)) continue;
    const found = frontMatterOf(text.slice(index));
    // Between two rules within a text stands more of it: "Location: Kyiv".
    const isNote = found && (begins.length === 0 || partsOf(found.fields).title !== '');
    if (isNote) begins.push({ at: index, end: index + found.end, fields: found.fields });
  }
  return begins.map(({ end, fields }, number) => ({ fields, body: text.slice(end, begins[number + 1]?.at) }));
}

function recordOf({ fields }: Note): Partial<Omit<SourceRecord, 'id'>> {
  const { title, date, url } = partsOf(fields);
  const address = url || fields.source || '';
  return {
    ...(title && { title }),
    ...(/^https?:\/\//i.test(address) && { retrievedFrom: address }),
    ...(date && { date: isoDate(date) }),
  };
}

function piecesOf({ fields, body }: Note): Piece[] {
  const { title, deck, author, date } = partsOf(fields);
  const holdsSeveral = (body.match(FIRST_LEVEL)?.length ?? 0) > 1;
  const beside = ([, value]: readonly [name: string, value: string]) =>
    ![title, deck, author, date].includes(value);
  const said = (some: readonly (readonly [name: string, value: string])[]) =>
    some.map(([name, value]): KnownLine => ({ role: 'outside', text: `${name}: ${value}` }));
  const why = 'fields above the text';
  // A text that is split has no room for what is said of the whole: it is set aside.
  if (title === '' || holdsSeveral)
    return [
      { kind: 'article', lines: said(Object.entries(fields)), why },
      { kind: 'text', text: body, isWhole: true },
    ];
  const above: KnownLine[] = [
    ...said(Object.entries(fields).filter(beside)),
    { role: 'headline', text: title },
    { role: 'deck', text: deck },
    { role: 'byline', text: author },
    { role: 'date', text: date },
  ];
  const lines = linesOf(body).map(
    (line): KnownLine => (line.text === title ? { ...line, role: 'outside' } : line),
  );
  return [{ kind: 'article', lines: [...above, ...lines], why }];
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
