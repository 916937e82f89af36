import type { Piece } from './format';
import type { KnownLine } from './set-lines';

/** What datasets call the parts of an article, the likelier before the less; compared without case, `_`, `-` and space. */
const NAMES = {
  title: ['title', 'headline', 'heading', 'header', 'subject', 'articletitle', 'newstitle', 'name'],
  text: [
    'text',
    'body',
    'content',
    'maintext',
    'fulltext',
    'articlebody',
    'articletext',
    'articlecontent',
    'bodytext',
    'cleanedtext',
    'article',
    'story',
    'contents',
    'description',
    'summary',
    'abstract',
  ],
  author: ['author', 'authors', 'byline', 'creator', 'writer', 'reporter'],
  date: [
    'date',
    'published',
    'datepublished',
    'publishdate',
    'pubdate',
    'publicationdate',
    'publishedat',
    'publishedtime',
    'datetime',
    'createdat',
    'timestamp',
  ],
  url: ['url', 'link', 'weburl', 'sourceurl', 'articleurl', 'canonicallink', 'canonicalurl'],
} as const;

type FieldName = keyof typeof NAMES;

/** Fields that are named in a message; a table may have hundreds. */
const NAMED = 8;

/** Whether the fields of a table are those of articles. */
export function hasArticleFields(fields: readonly string[]): boolean {
  const known = new Set(fields.map(plain));
  const has = (name: FieldName) => NAMES[name].some(one => known.has(one));
  return has('text') || (has('title') && has('url'));
}

/**
 * An object of a data file as an article. Without a title its text is left to the splitter.
 * @param row number of the row, counted from 1, for the message where it is none
 */
export async function articleOfFields(value: unknown, row: number): Promise<Piece> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'problem', message: `Row ${row} is no object with fields.` };
  const fields = new Map(Object.entries(value).map(([name, content]) => [plain(name), content]));
  const named = (name: FieldName) => firstText(fields, NAMES[name]);
  const [title, text] = [named('title'), await withoutMarkup(named('text'))];
  if (text.trim() === '') return { kind: 'problem', message: `Row ${row} has no text. ${theFields(value)}` };
  if (title.trim() === '') return { kind: 'text', text: `${text}\n\n`, isWhole: true };
  const lines: KnownLine[] = [
    { role: 'headline', text: title },
    { role: 'byline', text: named('author') },
    { role: 'date', text: named('date') },
    ...text.split(/[\r\n]+/).map(line => ({ role: 'paragraph' as const, text: line })),
    { role: 'credit', text: named('url') },
  ];
  return { kind: 'article', lines, why: 'a row of its own' };
}

function theFields(value: object): string {
  const names = Object.keys(value);
  if (names.length === 0) return 'It has no fields.';
  return `Its fields are ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ' …' : ''}.`;
}

/** A field's name without what people write it with or without. */
function plain(name: string): string {
  return name.replace(/[\s_-]/g, '').toLowerCase();
}

function firstText(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string {
  for (const name of names) {
    const text = textOf(fields.get(name));
    if (text !== '') return text;
  }
  return '';
}

/** A value as text: lists are joined, of an object its name or main part is taken. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const parts = value.map(textOf).filter(part => part !== '');
    // Paragraphs stay lines of their own, names of authors share one.
    return parts.join(parts.some(part => part.length > 80) ? '\n' : ', ');
  }
  if (typeof value !== 'object' || value === null) return '';
  const { name, main, text } = value as Record<string, unknown>;
  return textOf(name ?? main ?? text ?? '');
}

const MARKUP = /<\/?(?:p|br|div|h[1-6]|ul|li|blockquote)\b[^>]*>/i;

async function withoutMarkup(text: string): Promise<string> {
  if (!MARKUP.test(text)) return text;
  const { textOfMarkup } = await import('./html-lines');
  return textOfMarkup(text);
}
