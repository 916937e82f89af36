import { isObject, MAIN_PARTS, textOf } from './field-text';
import type { Piece } from './format';
import { plainOfMarkup } from './plain-of-markup';
import type { KnownLine } from './set-lines';

/**
 * What datasets, programs' interfaces and spreadsheets call the parts of an article, the likelier before the less; compared without
 * case, accents, `_`, `-` and space. A teaser stands for a text only where there is none.
 */
const NAMES = {
  title:
    list(`title headline heading header webtitle subject articletitle newstitle posttitle pagetitle booktitle headlines name
    titel uberschrift schlagzeile titre titulo titolo rubrik заголовок название 标题 標題 タイトル 제목 العنوان`),
  text: list(`text body content maintext fulltext articlebody articletext articlecontent newscontent newstext bodytext bodyhtml
    bodycontent contenttext contenthtml html textcontent maincontent cleanedtext plaintext rawtext selftext article story contents document highlight paragraphs transcript
    inhalt artikel volltext texte contenu texto contenido conteudo testo contenuto tekst текст содержание 正文 内容 內容 本文 본문 النص`),
  teaser: list(`leadparagraph description summary shortdescription abstract snippet excerpt trailtext`),
  deck: list(`deck dek subtitle subheadline subheading standfirst untertitel vorspann chapo subtitulo`),
  author: list(
    `author authors byline bylines creator writer reporter primaryauthor publishedby publishedbylines bookauthor
    authorname autor autorin verfasser auteur autore автор 作者`,
  ),
  date: list(`date published datepublished datepublish publishdate publisheddate pubdate publicationdate webpublicationdate
    firstpublicationdate publishedat publishedtime publishtime postdate articledate newsdate datetime versioncreated createdat createdutc
    created timestamp seendate updated datum fecha
    data дата 日期 発行日 날짜 التاريخ`),
  url: list(`url link weburl sourceurl articleurl canonicallink canonicalurl permalink lien enlace ссылка`),
} as const;

/** Names under which a program's interface keeps an article's fields, beside a number or a score of its own. */
const WRAPPERS: ReadonlySet<string> = new Set(
  'fields _source row data attributes node article document doc item post content'.split(' '),
);

function list(names: string): readonly string[] {
  return names.split(/\s+/).map(plain);
}

type FieldName = keyof typeof NAMES;

/** Fields that are named in a message; a table may have hundreds. */
const NAMED = 8;

/** From so many characters a value without a name is a text. */
const SHORTEST_TEXT = 100;

/** How far some fields are those of an article: with its text, with a teaser or an address only, or not at all. */
export function articleIn(
  fields: Iterable<readonly [name: string, content: unknown]>,
): 'text' | 'teaser' | null {
  const known = new Set(
    Array.from(fields).flatMap(([name, content]) => (isTelling(content) ? plain(name) : [])),
  );
  const has = (name: FieldName) => NAMES[name].some(one => known.has(one));
  if (has('text')) return 'text';
  return has('teaser') || (has('title') && has('url')) ? 'teaser' : null;
}

/** Whether a field of that name is the text of an article. */
export function isNameOfText(name: string): boolean {
  return NAMES.text.includes(plain(name));
}

/** Whether what stands under an article's name can be its part, and no object or list of further articles. */
function isTelling(content: unknown): boolean {
  if (isObject(content))
    return Object.entries(content).some(([name, inner]) => MAIN_PARTS.has(name) && !isListOfTitled(inner));
  return !isListOfTitled(content);
}

function isListOfTitled(content: unknown): boolean {
  const isTitled = (one: unknown) => isObject(one) && NAMES.title.some(name => name in one);
  return Array.isArray(content) && content.some(isTitled);
}

/** Objects within objects whose fields count as those of the outermost. */
const DEEPEST_WRAPPER = 3;

/** The fields of an object by their names; those of an object that it wraps count where it has none of that name. */
export function fieldsOf(value: object, depth = 0): Map<string, unknown> {
  const fields = new Map(Object.entries(value));
  for (const [name, inner] of Object.entries(value)) {
    if (!WRAPPERS.has(name) || !isObject(inner) || depth === DEEPEST_WRAPPER) continue;
    for (const [one, content] of fieldsOf(inner, depth + 1)) if (!fields.has(one)) fields.set(one, content);
  }
  return fields;
}

/** Fields by their names; of several of one name the first that says something counts. */
export function firstFilled<Content>(
  fields: readonly (readonly [name: string, content: Content])[],
): ReadonlyMap<string, Content> {
  const named = new Map(fields);
  if (named.size === fields.length) return named;
  return new Map([...fields, ...fields.filter(([, content]) => textOf(content) !== '').reverse()]);
}

/**
 * A value of a data file as an article. Without a title its text is left to the splitter.
 * @param row number of the row, counted from 1, for the message where it is none
 */
export async function articleOfFields(value: unknown, row: number): Promise<Piece> {
  if (typeof value === 'string' && value.length >= SHORTEST_TEXT)
    return wholeText(await plainOfMarkup(value));
  if (!isObject(value)) return { kind: 'problem', message: `Row ${row} is no object with fields.` };
  const parts = partsOf(value);
  const read = isTaken(value) ? asItIs : asMeant;
  const title = await read(parts.title);
  const text = await read(parts.text || unnamedText(value, parts) || parts.teaser);
  if (text.trim() === '')
    return { kind: 'problem', message: `Row ${row} has ${whatIsMissing(value, parts)}` };
  if (title.trim() === '') return wholeText(text);
  const lines: KnownLine[] = [
    { role: 'headline', text: title },
    { role: 'deck', text: await read(parts.deck) },
    { role: 'byline', text: await read(parts.author) },
    { role: 'date', text: parts.date },
    ...text.split(/[\r\n]+/).map(line => ({ role: 'paragraph' as const, text: line })),
    { role: 'credit', text: parts.url },
  ];
  return { kind: 'article', lines, why: 'a row of its own' };
}

/** The parts of an article among the fields of an object, as they stand there; empty where there are none. */
export function partsOf(value: object): Record<FieldName, string> {
  const fields = firstFilled(Array.from(fieldsOf(value), ([name, content]) => [plain(name), content]));
  const read = isTaken(value) ? asItIs : textOf;
  const named = (name: FieldName) =>
    NAMES[name].map(one => read(fields.get(one), name === 'text')).find(text => text !== '') ?? '';
  return {
    title: named('title'),
    text: named('text'),
    teaser: named('teaser'),
    deck: named('deck'),
    author: named('author'),
    date: named('date'),
    url: named('url'),
  };
}

function wholeText(text: string): Piece {
  return { kind: 'text', text: `${text}\n\n`, isWhole: true };
}

/** From so many characters a field is a text whatever its name, and only then is it more than a teaser. */
const LONG_TEXT = 200;

/** The longest text of an object that is known by no name. */
function unnamedText(value: object, parts: Readonly<Record<FieldName, string>>): string {
  const named = new Set(Object.values(parts));
  const isLong = (text: string) => text.length >= LONG_TEXT && text.length > 2 * parts.teaser.length;
  const texts = [...fieldsOf(value).values()].filter(
    // What has no blanks is an address or a picture.
    (one): one is string =>
      typeof one === 'string' && !named.has(one) && isLong(one) && one.split(' ').length > one.length / 20,
  );
  return texts.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

/** Half a sentence: "no text. Its fields are …" */
function whatIsMissing(value: object, { title, url }: Readonly<Record<FieldName, string>>): string {
  return title !== '' && url !== ''
    ? 'a title and an address, but no text. Broadsheet fetches nothing: save the page and add it.'
    : `no text. ${theFields(value)}`;
}

function theFields(value: object): string {
  const names = Object.keys(value);
  if (names.length === 0) return 'It has no fields.';
  return `Its fields are ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ' …' : ''}.`;
}

/** A field's name without what people and programs write it with or without. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s_@-]/gu, '')
    .toLowerCase();
}

/** Fields that articles have which were taken out of a library: those are plain text, also where they tell of markup. */
const OF_TAKEN = ['words', 'source', 'firstLine', 'lastLine'];
const isTaken = (value: object) => OF_TAKEN.every(name => name in value);
const asItIs = (text: unknown) => (typeof text === 'string' ? text : '');

/** Line ends that were written as `\\n` once too often; a path or a formula has no sentence before one and none behind it. */
const WRITTEN_ENDS = /(?<=[.!?…:;”’"')])\s*(?:(?:\\r)?\\n\s*)+(?=["'“‘«(—–-]*[\p{Lu}\p{Lo}\d]|$)/gu;

function asMeant(text: string): Promise<string> {
  return plainOfMarkup(/[\r\n]/.test(text) ? text : text.replace(WRITTEN_ENDS, '\n'));
}
