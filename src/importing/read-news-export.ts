import { linesOfRecord } from './database-record';
import type { Format, Piece, Sample } from './format';
import type { Input } from './input';
import { decoded } from './read-plain-text';

/** "1 of 20 DOCUMENTS" (Nexis), "Document 1 of 20" (Nexis Uni, ProQuest): a document begins. */
const BEGINS = /^\s*(?:\d[\d,]* of \d[\d,]* DOCUMENTS|Document \d[\d,]* of \d[\d,]*)\s*$/;
/** "Document HARB000020240310ek3a0001M" (Factiva), "End of Document" (Nexis Uni): a document ends. */
const ENDS = /^\s*(?:(?:AN\s+)?Document [A-Z][A-Z0-9]{3,}\d{8}\w+|End of Document)\s*$/;
/** In such documents newspaper and date stand above the title. */
const TITLE_IS_LAST = /^\s*\d[\d,]* of \d[\d,]* DOCUMENTS\s*$/;
/** Some of what stands above and below every document: that a text merely tells of documents is not enough. */
const OF_A_RECORD =
  /^[ \t]*(?:LENGTH:|Length:|LOAD-DATE:|Load-Date:|Full text:|ProQuest document ID|WC\b|\d[\d,]* words[ \t]*$)/m;
/** Characters of one document that are read together; a longer one is left to the splitter. */
const LONGEST_RECORD = 4_000_000;

export const NEWS_EXPORT: Format = {
  name: 'News database export',
  sniff: ({ text }) =>
    OF_A_RECORD.test(text) && text.split(/\r\n?|\n/).some(line => BEGINS.test(line) || ENDS.test(line)),
  read: readRecords,
};

/** What Nexis, Factiva and ProQuest write: one document behind the other, each with lines about it above and below. */
async function* readRecords(input: Input, { encoding }: Sample): AsyncGenerator<Piece> {
  let record: string[] = [];
  let characters = 0;
  /** What is no document by its lines, up to the next that is. */
  let loose = '';
  const taken = function* (): Generator<Piece> {
    const lines = linesOfRecord(
      record,
      record.some(line => TITLE_IS_LAST.test(line)),
    );
    if (!lines) loose += record.map(line => `${line}\n`).join('');
    else {
      if (loose.trim() !== '') yield { kind: 'text', text: loose, isWhole: true };
      loose = '';
      yield { kind: 'article', lines, why: 'a document of a news database' };
    }
    [record, characters] = [[], 0];
  };
  for await (const line of linesOf(decoded(input, encoding))) {
    if (BEGINS.test(line) || characters > LONGEST_RECORD) yield* taken();
    record.push(line);
    characters += line.length;
    if (ENDS.test(line)) yield* taken();
    if (loose.length > LONGEST_RECORD) {
      yield { kind: 'text', text: loose };
      loose = '';
    }
  }
  yield* taken();
  if (loose.trim() !== '') yield { kind: 'text', text: loose, isWhole: true };
}

async function* linesOf(chunks: AsyncGenerator<string>): AsyncGenerator<string> {
  let pending = '';
  for await (const chunk of chunks) {
    // A carriage return at the end may be half of a line end.
    const lines = (pending + chunk).split(/\r\n|\n|\r(?=[^\n])/);
    pending = lines.pop() ?? '';
    yield* lines;
  }
  yield pending;
}
