import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';

type Random = () => number;

const TEXT = readFileSync(
  new URL('../../public/articles/the-week-putin-north-korea.txt', import.meta.url),
  'utf8',
);
const ROWS = [
  {
    title: 'Library stays open',
    text: 'The town council voted on Tuesday night.',
    date: '2024-06-19',
    author: ['Jane Doe'],
  },
  {
    headline: { main: 'Pool closes' },
    body: '<p>The pool will be <b>shut</b> until the spring.</p>',
    url: 'https://example.org',
  },
];
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Library</title></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
<article><h1>Library stays open</h1>${TEXT.split(/\n+/)
  .slice(0, 12)
  .map(line => `<p>${line}</p>`)
  .join('')}</article></body></html>`;

const EXPORT = `Document 1 of 2\n\nLibrary stays open\nThe Harbour Times\nMarch 12, 2024 Tuesday\n\nLength: 200 words\nByline: Jane Doe\n
Body\n\n${TEXT.slice(0, 600)}\n\nLoad-Date: March 15, 2024\n\nEnd of Document\n\n`;

/** Whole files of every format there is, to make broken ones of. */
export async function wholeFiles(): Promise<Uint8Array[]> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const texts = [
    TEXT,
    `# Library stays open\n\n${TEXT.slice(0, 900)}\n\n## Pool closes\n\n[more](https://example.org)\n`,
    PAGE,
    ROWS.map(row => JSON.stringify(row)).join('\n'),
    JSON.stringify({ response: { docs: ROWS } }, null, 1),
    JSON.stringify({ title: { 0: 'Library', 1: 'Pool' }, text: { 0: TEXT.slice(0, 300), 1: 'Shut.' } }),
    `{"posts": {"a": {"title": {"rendered": "A &amp; b"}, "content": {"rendered": "<p>One.</p>"}, "n": NaN, }}}`,
    `---\ntitle: "Library stays open"\ndate: 2024-06-19\ntags:\n  - a\n---\n\n${TEXT.slice(0, 900)}`,
    EXPORT.repeat(2),
    `<rss><channel>${'<item><title>A &amp;amp; b</title><link>https://a.b</link><description><![CDATA[<p>One.</p>]]></description></item>'.repeat(3)}</channel></rss>`,
    'sep=,\ntitle,text,date\n"Library, open","The ""council"" voted\non Tuesday.",2024-06-19\nPool closes,Until the spring,\n',
  ];
  const writer = new ZipWriter(new BlobWriter());
  for (const [at, text] of texts.entries()) await writer.add(`folder/${at}`, new TextReader(text));
  const zip = new Uint8Array(await (await writer.close()).arrayBuffer());
  return [
    ...texts.map(bytes),
    new Uint8Array(Buffer.from(`\uFEFF${TEXT.slice(0, 2000)}`, 'utf16le')),
    Uint8Array.from(Buffer.from(TEXT.slice(0, 2000), 'latin1')),
    gzipSync(TEXT),
    new Uint8Array(Buffer.concat([gzipSync(PAGE), gzipSync(TEXT)])),
    zip,
    gzipSync(zip),
    tar(texts),
  ];
}

/** A .tar of texts: a block with name, size and mark before each. */
function tar(texts: readonly string[]): Uint8Array {
  const files = texts.map((text, at) => {
    const [header, content] = [Buffer.alloc(512), Buffer.from(text)];
    header.write(`folder/${at}`);
    header.write(content.length.toString(8), 124);
    header.write('0', 156);
    header.write('ustar', 257);
    return Buffer.concat([header, content, Buffer.alloc(-content.length & 511)]);
  });
  return new Uint8Array(Buffer.concat([...files, Buffer.alloc(1024)]));
}

/** What trips readers: marks, noughts, halves of characters, quotation marks, brackets, tags, signatures. */
const SNAGS = [
  '\uFEFF',
  '\0',
  '\u2028',
  '\r',
  '"',
  '"",',
  '\\',
  '{"',
  '[[[[',
  ']}',
  '<div>',
  '<script>',
  '<!--',
  '&#x0;',
  '&amp',
  'PK\x03\x04',
  '\x1f\x8b',
  '\u202e',
  '-'.repeat(300),
  '\n'.repeat(50),
].map(snag => new TextEncoder().encode(snag));
const HALF_CHARACTER = Uint8Array.of(0xed, 0xa0, 0x80);

/** A file that something has happened to: bytes changed, cut off, doubled, put in, or the end of another put on. */
export function mutatedFile(files: readonly Uint8Array[], random: Random): Uint8Array {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let file = Uint8Array.from(pick(files));
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * file.length);
    const end = at + Math.floor(random() * Math.min(200, file.length - at));
    const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
    file = pick([
      () => file.map((byte, index) => (index >= at && index < at + 3 ? Math.floor(random() * 256) : byte)),
      () => file.slice(0, at),
      () => joined(file.subarray(0, end), file.subarray(at)),
      () => joined(file.subarray(0, at), pick([...SNAGS, HALF_CHARACTER]), file.subarray(at)),
      () => joined(file.subarray(0, at), file.subarray(end)),
      () => joined(file.subarray(0, at), pick(files).slice(-500)),
    ])();
  }
  return file;
}
