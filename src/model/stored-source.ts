import type { SetAsideReason } from './article';
import type { CutRuling } from './cut-ruling';
import type { SourceRecord } from './source-record';
import type { TaggedArticle } from './tagged-article';

/** Lines of a source that belong to no article, as they are counted and shown. */
export interface SetAsidePart {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly reason: SetAsideReason;
  /** Non-blank lines in it. */
  readonly lines: number;
}

/** How the reader's file came in. */
export interface FileFacts {
  /** Its path as it was brought in, with the names of the archives it lay in: `dump.zip/2024/june.html`. */
  readonly name: string;
  readonly bytes: number;
  /** What it was read as: "HTML page". */
  readonly format: string;
  /** Label of the Encoding Standard (`windows-1251`); null where it came as a string. */
  readonly encoding: string | null;
  /** Hash of its bytes, and of the encoding where the reader chose one. */
  readonly fingerprint: string;
  /** Whether the text that was read, in UTF-8, is the file byte for byte; then the file is not kept twice. */
  readonly isItsText: boolean;
}

/** Whether all articles of files of a format are found in their text; others may tell them apart by themselves. */
export function isPlain(format: string): boolean {
  return format === 'Plain text' || format === 'Markdown';
}

/** A source that a reader brought in. Text, articles and file lie under the name `content`, which is new with each reading. */
export interface StoredSource {
  readonly id: string;
  readonly content: string;
  readonly record: SourceRecord;
  readonly file: FileFacts;
  /** Milliseconds since 1970. */
  readonly added: number;
  readonly lineCount: number;
  readonly articles: number;
  readonly setAside: readonly SetAsidePart[];
  /** The line each part of the text begins with, or in; parts are stored and read one by one. */
  readonly parts: readonly number[];
  /** What had to be left out in reading, a sentence each. */
  readonly problems: readonly string[];
  /** When it was put into the bin, in milliseconds since 1970; null where it stands on the shelf. */
  readonly binned: number | null;
  /** The reader's word on where articles begin, in the order in which it was given; absent where nothing was said. */
  readonly rulings?: readonly CutRuling[] | undefined;
}

/** Gzipped characters of a source's text, in UTF-8. */
export interface StoredText {
  readonly content: string;
  readonly number: number;
  readonly text: ArrayBuffer;
}

/** Gzipped bytes of the file as it was brought in. */
export interface StoredFile {
  readonly content: string;
  readonly number: number;
  readonly bytes: ArrayBuffer;
}

export interface StoredArticle {
  readonly content: string;
  readonly number: number;
  readonly article: TaggedArticle;
}

/** The heads of up to some thousand articles of a source, as packed-heads.ts writes them. */
export interface StoredHeads {
  readonly content: string;
  readonly number: number;
  readonly heads: PackedHeads;
}

export interface PackedHeads {
  /** Of the articles, in their order. */
  readonly ids: readonly string[];
  /** Where each head begins in `bytes`, and the end of the last: one longer than the number of heads. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the bytes. */
  readonly checksum: number;
}

/** A content that is being brought in, or waits for the reader's word. */
export interface StagedSource {
  readonly content: string;
  /** Names the import; its tab holds a lock of that name. */
  readonly import: string;
}
