/** Why a file, or a part of it, could not be brought in. */
export type ImportFailureCode =
  | 'empty'
  | 'binary'
  | 'unknown-format'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'no-articles'
  | 'unreadable'
  | 'no-room';

/** A file that can't be brought in. `message` is the rest of a sentence that begins with the file's name. */
export class ImportFailure extends Error {
  override name = 'ImportFailure';
  constructor(
    readonly code: ImportFailureCode,
    message: string,
  ) {
    super(message);
  }
}
