import type { SourceRecord } from '../model/source-record';
import type { Input } from './input';
import type { KnownLine } from './set-lines';
import type { Survey } from './survey';

/** What reading a file brings, in the order of the file. */
export type Piece =
  /** Text whose articles are still to be found; where it is whole, no article reaches beyond it. */
  | { readonly kind: 'text'; readonly text: string; readonly isWhole?: boolean }
  /** An article whose parts the file tells apart by itself; `why` is the reason for the cut. */
  | { readonly kind: 'article'; readonly lines: readonly KnownLine[]; readonly why: string }
  /** What the file says of itself as a whole. */
  | { readonly kind: 'record'; readonly record: Partial<Omit<SourceRecord, 'id'>> }
  /** Something that had to be left out; a sentence without the file's name. */
  | { readonly kind: 'problem'; readonly message: string };

/** What a format has to tell it by. */
export interface Sample {
  readonly survey: Survey;
  readonly encoding: string;
  /** The first characters, decoded; no byte-order mark. */
  readonly text: string;
}

/** A kind of file whose text can be read. Others are added as one more of these. */
export interface Format {
  /** "HTML page" */
  readonly name: string;
  /** Whether a file is of this kind, by its content. */
  sniff(sample: Sample): boolean;
  /**
   * Reads a file.
   * @throws ImportFailure where nothing of it can be read
   */
  read(input: Input, sample: Sample): AsyncGenerator<Piece>;
}
