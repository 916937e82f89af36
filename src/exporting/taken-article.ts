import type { SourceRecord } from '../model/source-record';
import type { TaggedArticle } from '../model/tagged-article';

/** An article that is taken out of the library, with where it came from. */
export interface TakenArticle {
  readonly article: TaggedArticle;
  readonly record: SourceRecord;
}

/** A kind of file that articles are saved as: what stands before them, each of them, and what stands between two. */
export interface TakenFormat {
  readonly extension: string;
  readonly type: string;
  readonly before: string;
  readonly between: string;
  write(taken: TakenArticle): string;
}

/** "VOA News, June 2024 (voa.txt), lines 12–40. https://…": where an article stands. */
export function sourceOf({ article: { span }, record }: TakenArticle): string {
  const { title, id, retrievedFrom } = record;
  const lines =
    span.firstLine === span.lastLine ? `line ${span.firstLine}` : `lines ${span.firstLine}–${span.lastLine}`;
  return `${title === id ? title : `${title} (${id})`}, ${lines}.${retrievedFrom ? ` ${retrievedFrom}` : ''}`;
}

/** Byline, date and publisher, as far as they are known. */
export function factsOf({ article: { byline, date }, record }: TakenArticle): string[] {
  return [byline?.text, date?.iso ?? record.date, record.publisher].filter(
    fact => fact !== undefined && fact !== null,
  );
}
