/** A format that is known by its first bytes and can't be read, with what the reader can do. */
interface ForeignFormat {
  /** "a PDF document" */
  readonly what: string;
  /** A whole sentence. */
  readonly advice: string;
}

const SAVE_AS_TEXT = 'Broadsheet can’t read that yet: open it and save it as plain text or HTML.';
const UNPACK = 'Broadsheet reads .zip, .gz and .tar: unpack it and add what is inside.';
const NO_TEXT = 'There is no text in it to read.';

/** First bytes in Latin-1, at an offset; the offset is 0 where none is given. */
const SIGNATURES: readonly (readonly [signature: string, what: string, advice: string, offset?: number])[] = [
  ['%PDF', 'a PDF document', SAVE_AS_TEXT],
  ['{\\rtf', 'a rich-text document (RTF)', SAVE_AS_TEXT],
  ['\xd0\xcf\x11\xe0', 'an old Microsoft Office document', SAVE_AS_TEXT],
  ['%!PS', 'a PostScript document', SAVE_AS_TEXT],
  ['WARC/', 'a web archive (WARC)', 'Broadsheet can’t read that yet: export its pages as HTML.'],
  ['SQLite format 3', 'a database (SQLite)', 'Export its table as CSV or JSON and add that.'],
  ['PAR1', 'a table in Parquet', 'Export it as CSV or JSON Lines and add that.'],
  ['7z\xbc\xaf', 'a 7-Zip archive', UNPACK],
  ['Rar!', 'a RAR archive', UNPACK],
  ['BZh', 'a bzip2 archive', UNPACK],
  ['\xfd7zXZ', 'an xz archive', UNPACK],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive', UNPACK],
  ['\x04"M\x18', 'an LZ4 archive', UNPACK],
  ['\x1f\x9d', 'a compressed file (.Z)', UNPACK],
  ['\x89PNG', 'a picture (PNG)', NO_TEXT],
  ['\xff\xd8\xff', 'a picture (JPEG)', NO_TEXT],
  ['GIF8', 'a picture (GIF)', NO_TEXT],
  ['WEBP', 'a picture (WebP)', NO_TEXT, 8],
  ['ftypavif', 'a picture (AVIF)', NO_TEXT, 4],
  ['ftyphei', 'a picture (HEIC)', NO_TEXT, 4],
  ['ftyp', 'a film or sound recording', NO_TEXT, 4],
  ['ID3', 'a sound recording (MP3)', NO_TEXT],
  ['OggS', 'a film or sound recording', NO_TEXT],
  ['wOF', 'a typeface', NO_TEXT],
];

/** Kinds of XML that people may have at hand, by the root element. */
const XML_ROOTS: readonly (readonly [root: RegExp, what: string])[] = [
  [/^(?:newsML|newsItem|NewsML|nitf)$/, 'a NewsML or NITF document'],
  [/^opml$/, 'a list of feeds (OPML)'],
  [/./, 'an XML file'],
];

/** The root element of XML, behind its declaration, instructions, comments and document type; none may be read in two ways. */
const XML_ROOT =
  /^\s*(<\?xml[^>]*>\s*)?(?:<\?(?:[^?]|\?(?!>))*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!DOCTYPE[^>]*>\s*)*<([\w:-]+)/;
/** Lines such as "Received: …", each with those that go on with it, and one that no reader of mail shows among them (RFC 5322). */
const MAIL_HEAD = /^(?:From .*\r?\n)?(?:[A-Za-z][\w-]*:.*\r?\n(?:[ \t].*\r?\n)*){2,}/;
const OF_MAIL = /^(?:MIME-Version|Received|Message-ID|Return-Path):/im;

/** Tells a format that can't be read by its first bytes, or null. */
export function foreignFormat(head: Uint8Array, text: string): ForeignFormat | null {
  for (const [signature, what, advice, offset = 0] of SIGNATURES) {
    if ([...signature].every((letter, at) => head[offset + at] === letter.charCodeAt(0)))
      return { what, advice };
  }
  const what = mailIn(text) ?? xmlIn(text);
  return what === null ? null : { what, advice: SAVE_AS_TEXT };
}

function mailIn(text: string): string | null {
  const [head = ''] = MAIL_HEAD.exec(text) ?? [];
  if (!OF_MAIL.test(head)) return null;
  return /^Content-Type:\s*multipart\/related/im.test(head)
    ? 'a web page saved with its pictures (MHTML)'
    : 'an e-mail message';
}

/** The name of a text's outermost XML element, or null. */
export function rootOf(text: string): string | null {
  return XML_ROOT.exec(text)?.[2] ?? null;
}

function xmlIn(text: string): string | null {
  const [, declaration, root = ''] = XML_ROOT.exec(text) ?? [];
  const known = XML_ROOTS.find(([name]) => name.test(root));
  if (!known || /^(?:html|rss|feed|rdf:RDF)$/i.test(root)) return null;
  // Without its declaration it may as well be a page or a part of one.
  return declaration !== undefined || known !== XML_ROOTS.at(-1) ? known[1] : null;
}
