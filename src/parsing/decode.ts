import type { RawText } from '../model/source-record';

export type UnreadableReason = 'empty' | 'not-text' | 'html-page';

const WHY: Record<UnreadableReason, string> = {
  empty: 'there is no text in it',
  'not-text': 'it is not a text file',
  'html-page': 'it is an HTML page, not an article text',
};

/** A source that cannot be read as text. `message` is a whole sentence for the reader. */
export class UnreadableTextError extends Error {
  constructor(
    readonly source: string,
    readonly reason: UnreadableReason,
  ) {
    super(`${source} could not be read: ${WHY[reason]}.`);
    this.name = 'UnreadableTextError';
  }
}

/** More control characters than this share of the sample, and the file is not text. */
const CONTROL_SHARE = 0.02;
const SAMPLE = 4096;
/** "%PDF", "PK", gzip, PNG, JPEG, "GIF8": files that a reader drops in by mistake. */
const BINARY_SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];

/**
 * Turns a file's bytes into text: UTF-8 with or without a byte-order mark, UTF-16, else the Windows code
 * pages for Cyrillic and western Europe.
 * @throws {UnreadableTextError} when the bytes are empty, no text, or an HTML page.
 */
export function decodeText(source: string, bytes: Uint8Array): RawText {
  if (BINARY_SIGNATURES.some(signature => signature.every((byte, at) => bytes[at] === byte)))
    throw new UnreadableTextError(source, 'not-text');
  return readableText(source, decodeBytes(bytes));
}

/**
 * Checks a text that is already a string (a paste, a response's body).
 * @throws {UnreadableTextError} as `decodeText`.
 */
export function readableText(source: string, text: string): RawText {
  if (text.trim() === '') throw new UnreadableTextError(source, 'empty');
  if (looksBinary(text)) throw new UnreadableTextError(source, 'not-text');
  if (looksLikeHtml(text)) throw new UnreadableTextError(source, 'html-page');
  return { source, text };
}

/** Whether a text is a whole HTML page: what servers send, with status 200, in place of a missing file. */
export function looksLikeHtml(text: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head)\b/i.test(
    text.slice(0, SAMPLE),
  );
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[^\P{Cc}\t\n\r\f\v\u0085]|\uFFFD/gu)?.length ?? 0;
  return controls > sample.length * CONTROL_SHARE;
}

function decodeBytes(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(codePage(bytes)).decode(bytes);
  }
}

/** UTF-16 by its byte-order mark, or by every second byte of the sample being nought (plain Latin text). */
function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const noughts = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = noughts;
  if (odd > sample.length * 0.4 && even === 0) return 'utf-16le';
  if (even > sample.length * 0.4 && odd === 0) return 'utf-16be';
  return null;
}

/** In Russian text most letters are above 0xC0; in western text such letters are the exception. */
function codePage(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE * 4);
  const high = sample.filter(byte => byte >= 0xc0).length;
  return high > sample.length * 0.3 ? 'windows-1251' : 'windows-1252';
}
