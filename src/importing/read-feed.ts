import { articleOfFields } from './article-fields';
import { rootOf } from './foreign-formats';
import type { Format, Piece, Sample } from './format';
import { ImportFailure } from './import-failure';
import type { Input } from './input';
import { decoded } from './read-plain-text';

export const FEED: Format = {
  name: 'News feed',
  sniff: ({ text }) => /^(?:rss|feed|rdf:RDF)$/.test(rootOf(text) ?? ''),
  read: readItems,
};

/** Characters of one item. */
const LONGEST_ITEM = 4 * 1024 ** 2;
const ITEM_BEGINS = /<(item|entry)(?:\s[^<>]*)?>/;

/** The items of an RSS or Atom feed, each an article by the names of its elements. */
async function* readItems(input: Input, { encoding }: Sample): AsyncGenerator<Piece> {
  let pending = '';
  let [row, articles] = [0, 0];
  let problem = 'It has no items.';
  for await (const chunk of decoded(input, encoding)) {
    pending += chunk;
    const { items, rest } = wholeItems(pending);
    pending = rest;
    for (const item of items) {
      const piece = await articleOfFields(fieldsOfItem(item), ++row);
      if (piece.kind !== 'problem') articles++;
      else if (row === 1) problem = piece.message;
      yield piece;
    }
    if (pending.length > LONGEST_ITEM)
      throw new ImportFailure('too-large', `has an item of more than ${LONGEST_ITEM / 1024 ** 2} MB in it.`);
  }
  if (ITEM_BEGINS.test(pending))
    yield {
      kind: 'problem',
      message: 'The file ends in the middle of an item; what stands before it was read.',
    };
  if (articles === 0)
    throw new ImportFailure('no-articles', `is a feed without an article that can be read. ${problem}`);
}

/** The items that are complete, and what is left behind them. */
function wholeItems(xml: string): { readonly items: readonly string[]; readonly rest: string } {
  const items: string[] = [];
  let rest = xml;
  for (;;) {
    const [begin, name] = ITEM_BEGINS.exec(rest) ?? [];
    if (begin === undefined) return { items, rest };
    const from = rest.indexOf(begin);
    const end = rest.indexOf(`</${name}>`, from);
    if (end < 0) return { items, rest: rest.slice(from) };
    items.push(rest.slice(from + begin.length, end));
    rest = rest.slice(end);
  }
}

/** What RSS, Atom and Dublin Core call the parts of an item, the fuller before the shorter. */
const ELEMENTS = {
  title: ['title'],
  text: ['content:encoded', 'content', 'description', 'summary'],
  author: ['dc:creator', 'name', 'author'],
  date: ['pubDate', 'published', 'dc:date', 'updated'],
} as const;

function fieldsOfItem(item: string): Record<string, string> {
  const { xml, contentOf } = withoutSections(item);
  const of = (name: string) => contentOf(elementOf(xml, name));
  const fields = Object.fromEntries(
    Object.entries(ELEMENTS).map(([field, names]) => [field, names.map(of).find(text => text !== '') ?? '']),
  );
  const link = /<link\b(?![^<>]*\brel=["'](?!alternate))[^<>]*\bhref=["']([^"']*)/.exec(xml)?.[1];
  return { ...fields, url: of('link') || unescaped(link ?? '') };
}

/** What stands in an element as it is written; empty where there is none. */
function elementOf(xml: string, name: string): string {
  const begin = new RegExp(`<${name}(?:\\s[^<>]*)?>`).exec(xml);
  if (!begin || begin[0].endsWith('/>')) return '';
  const from = begin.index + begin[0].length;
  const end = xml.indexOf(`</${name}>`, from);
  return xml.slice(from, end < 0 ? undefined : end).trim();
}

const [CDATA, CDATA_END] = ['<![CDATA[', ']]>'];

/**
 * An item with numbers for the stretches that are as they are, since what looks like an element in them is none; `contentOf` puts
 * them back, and characters for entities.
 */
function withoutSections(item: string) {
  const sections: string[] = [];
  let xml = '';
  let at = 0;
  for (;;) {
    const from = item.indexOf(CDATA, at);
    const end = from < 0 ? -1 : item.indexOf(CDATA_END, from);
    if (end < 0) break;
    const number = sections.push(item.slice(from + CDATA.length, end)) - 1;
    xml += `${item.slice(at, from)}\0${number}\0`;
    at = end + CDATA_END.length;
  }
  const contentOf = (text: string) =>
    unescaped(text).replace(/\0(\d+)\0/g, (whole, number: string) => sections[Number(number)] ?? whole);
  return { xml: xml + item.slice(at), contentOf };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(xml: string): string {
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (_whole, name: string) => ENTITIES[name] ?? '');
}
