/**
 * Prints the articles of texts as JSON Lines: `npm run --silent articles -- [--explain] FILE…`.
 * One line an article, then one a source; with `--explain`, why each article was cut and tagged as it is. What cannot be read is told on standard error, with exit code 1.
 */
import { readFile } from 'node:fs/promises';
import type { Article } from '../model/article';
import { decodeText } from '../parsing/decode';
import { parseText } from '../parsing/parse-text';
import { articleRow, cutRow, evidenceRow, sourceRow } from './article-rows';
import { BadRowError, readArticleTable } from './article-table';
import { JsonLines } from './output';
import { tagger } from './tag';

const USAGE = 'usage: npm run --silent articles -- [--explain] FILE…';

interface Options {
  readonly explain: boolean;
  readonly files: readonly string[];
}

function readOptions(words: readonly string[]): Options {
  const files = words.filter(word => word !== '--explain' && word !== '--');
  const unknown = files.find(word => word.startsWith('--'));
  if (unknown !== undefined || files.length === 0) {
    console.error(unknown === undefined ? USAGE : `unknown option ${unknown}\n${USAGE}`);
    process.exit(1);
  }
  return { explain: words.includes('--explain'), files };
}

/** What the system's own words ("ENOENT: no such file or directory, open …") mean. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'this user may not read it',
};

/** @param more what its row says besides */
function printArticle(article: Article, out: JsonLines, more = {}): Promise<void> {
  return out.write({ ...articleRow(article, tagger.tagBriefly(article)), ...more });
}

async function printText(file: string, explain: boolean, out: JsonLines): Promise<void> {
  const parsed = parseText(decodeText(file, await readFile(file)));
  for (const article of parsed.articles) {
    await printArticle(article, out);
    if (!explain) continue;
    await out.write(cutRow(article));
    await out.write(evidenceRow(article, tagger.tag(article)));
  }
  await out.write(sourceRow(parsed));
}

async function printTable(file: string, explain: boolean, out: JsonLines): Promise<void> {
  let lines = 0;
  for await (const entry of readArticleTable(file)) {
    lines = entry.row;
    if (entry instanceof BadRowError) complain(file, entry);
    else {
      const { article, externalId } = entry;
      await printArticle(article, out, externalId === undefined ? {} : { externalId });
      if (explain) await out.write(evidenceRow(article, tagger.tag(article)));
    }
  }
  if (lines === 0) complain(file, new Error('there is no text in it.'));
  await out.write({ source: file, lines, setAside: [] });
}

function complain(file: string, error: unknown): void {
  process.exitCode = 1;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = SYSTEM_ERRORS[code];
  const message = known
    ? `could not be read: ${known}.`
    : error instanceof Error
      ? error.message
      : String(error);
  const joint = known ? ' ' : ': ';
  console.error(message.startsWith(file) ? message : `${file}${joint}${message}`);
}

const { explain, files } = readOptions(process.argv.slice(2));
const out = new JsonLines();
for (const file of files) {
  try {
    await (/\.(?:jsonl|ndjson)$/i.test(file)
      ? printTable(file, explain, out)
      : printText(file, explain, out));
  } catch (error) {
    complain(file, error);
  }
}
await out.flush();
