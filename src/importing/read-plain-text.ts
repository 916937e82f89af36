import type { Format, Piece, Sample } from './format';
import { ImportFailure } from './import-failure';
import { chunksOf, type Input } from './input';

/** More control characters than this share of the first characters, and the file is not text. */
const CONTROL_SHARE = 0.02;
const SAMPLE = 4096;

/** A Markdown heading, link or emphasised line; two of them make a text Markdown. */
const MARKDOWN = /^(?:#{1,6} \S|\*\*\S.*\*\*$|> \S|\[[^\]]+\]\(\S+\))/gmu;

export const MARKDOWN_TEXT: Format = {
  name: 'Markdown',
  sniff: ({ text }) => isText(text) && (text.match(MARKDOWN)?.length ?? 0) >= 2,
  read: readText,
};

export const PLAIN_TEXT: Format = {
  name: 'Plain text',
  sniff: ({ text }) => isText(text),
  read: readText,
};

/** Whether the first characters of a file are those of a text. */
export function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[^\P{Cc}\t\n\r\f\v\u0085]|\uFFFD/gu)?.length ?? 0;
  return controls <= sample.length * CONTROL_SHARE;
}

async function* readText(input: Input, { encoding }: Sample): AsyncGenerator<Piece> {
  let blank = true;
  for await (const text of decoded(input, encoding)) {
    blank &&= text.trim() === '';
    yield { kind: 'text', text };
  }
  if (blank) throw new ImportFailure('empty', 'has no text in it.');
}

/** The characters of an input, chunk by chunk; a byte-order mark at the start is no part of them. */
export async function* decoded(input: Pick<Input, 'open'>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunksOf(input.open())) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
