import type { Piece, Sample } from '../../../importing/format';
import { tellFormat } from '../../../importing/formats';
import { chunksOf, type Input } from '../../../importing/input';
import { setLines } from '../../../importing/set-lines';
import { survey } from '../../../importing/survey';
import { tellEncoding } from '../../../importing/tell-encoding';
import { TextSplitter } from '../../../importing/text-splitter';
import type { CutRuling } from '../../../model/cut-ruling';
import type { SourceRecord } from '../../../model/source-record';
import { isPlain, type StagedSource, type StoredSource } from '../../../model/stored-source';
import type { Tagger } from '../../../tagging/tag-article';
import type { Tables } from '../../tables';
import { recordOfFile } from '../stored-files';
import type { Gate } from './gate';
import { Stage } from './stage';

/** Sentences about rows that were left out; the rest is counted. */
const MOST_PROBLEMS = 20;
const OPENING = 600;
/** Bytes of a file that are stored as one part. */
const FILE_PART = 1024 * 1024;

export interface Reading {
  readonly input: Input;
  /** What the library calls the source. */
  readonly id: string;
  /** The name it is staged under. */
  readonly staged: StagedSource;
  /** What the reader chose instead of what was told; null where nothing was chosen. */
  readonly encoding: string | null;
  /** The reader's word on where articles begin; none where nothing was said. */
  readonly rulings?: readonly CutRuling[] | undefined;
}

export interface Workshop {
  readonly tables: Tables;
  readonly tagger: Tagger;
  readonly gate: Gate;
  /** Hears of every stretch that was read: articles found by then. */
  onStretch(articles: number): void;
}

/** A file that has been read and written under its content, with what the review shows of it. */
export interface FileReading {
  readonly source: StoredSource;
  readonly headlines: readonly string[];
  readonly opening: string;
}

/** What a look at a file tells before it is read. */
export interface FirstLook {
  readonly sample: Sample;
  /** Hash of the bytes and of the encoding where the reader chose it. */
  readonly fingerprint: string;
}

/** Looks at a file from end to end without reading it. */
export async function lookAt({ input, encoding }: Pick<Reading, 'input' | 'encoding'>): Promise<FirstLook> {
  const found = await survey(input);
  const label = encoding ?? (await tellEncoding(found));
  const text = new TextDecoder(label).decode(found.head, { stream: true });
  const fingerprint = encoding ? `${found.fingerprint}-${encoding}` : found.fingerprint;
  return { sample: { survey: found, encoding: label, text }, fingerprint };
}

/**
 * Reads a file and writes text, articles and bytes under its content.
 * @throws ImportFailure where it can't be read, Cancelled where the reader ends it
 */
export async function readFile(reading: Reading, look: FirstLook, shop: Workshop): Promise<FileReading> {
  const { input, id, staged } = reading;
  const { sample, fingerprint } = look;
  const format = tellFormat(sample);
  const stage = new Stage(shop.tables, shop.tagger, staged);
  const { record, problems } = await readPieces(format.read(input, sample), stage, reading, shop);
  if (isBrokenUtf8(sample)) problems.push(BROKEN_UTF8);
  const isItsText = isPlain(format.name) && isUnmarkedUtf8(sample);
  if (!isItsText) await keepFile(input, stage, shop.gate);
  await stage.end();
  return {
    source: {
      id,
      content: staged.content,
      record: { ...recordOfFile(id, input.name), ...record },
      file: {
        name: input.name,
        bytes: sample.survey.bytes,
        format: format.name,
        encoding: sample.encoding,
        fingerprint,
        isItsText,
      },
      added: Date.now(),
      lineCount: stage.lineCount,
      articles: stage.articles,
      setAside: stage.setAside,
      parts: stage.parts,
      problems,
      binned: null,
      rulings: reading.rulings,
    },
    headlines: stage.headlines,
    opening: sample.text.slice(0, OPENING),
  };
}

async function readPieces(
  pieces: AsyncGenerator<Piece>,
  stage: Stage,
  { id, rulings }: Reading,
  { gate, onStretch }: Workshop,
): Promise<{ record: Partial<SourceRecord>; problems: string[] }> {
  let splitter: TextSplitter | null = null;
  let record: Partial<SourceRecord> = {};
  const problems: string[] = [];
  let leftOut = 0;
  const take = async (stretches: Iterable<Parameters<Stage['add']>[0]>) => {
    for (const stretch of stretches) {
      await stage.add(stretch);
      onStretch(stage.articles);
      await gate.pass();
    }
  };
  for await (const piece of pieces) {
    await gate.pass();
    if (piece.kind === 'text') {
      splitter ??= new TextSplitter(id, stage.place, rulings);
      await take(splitter.push(piece.text));
    }
    if (splitter && (piece.kind === 'article' || (piece.kind === 'text' && piece.isWhole))) {
      await take(splitter.end());
      splitter = null;
    }
    if (piece.kind === 'article') {
      await take([setLines(id, piece.lines, stage.place, piece.why)]);
    } else if (piece.kind === 'record') record = piece.record;
    else if (piece.kind === 'problem') {
      if (problems.length < MOST_PROBLEMS) problems.push(piece.message);
      else leftOut++;
    }
  }
  if (splitter) await take(splitter.end());
  if (leftOut > 0) problems.push(`${leftOut} more like these.`);
  return { record, problems };
}

/** Most of it was UTF-8, as of texts of several encodings that were put together. */
function isBrokenUtf8({ survey, encoding }: Sample): boolean {
  return encoding === 'utf-8' && !survey.isUtf8;
}

const BROKEN_UTF8 = 'Some of its bytes are no UTF-8, and “�” stands for them; the file is kept as it is.';

function isUnmarkedUtf8({ survey: { isUtf8, head }, encoding }: Sample): boolean {
  return encoding === 'utf-8' && isUtf8 && head[0] !== 0xef;
}

/** Keeps the file as it is, since its text is another. */
async function keepFile(input: Input, stage: Stage, gate: Gate): Promise<void> {
  let part: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(input.open())) {
    part.push(chunk);
    bytes += chunk.length;
    if (bytes < FILE_PART) continue;
    await stage.addFile(part, false);
    await gate.pass();
    part = [];
    bytes = 0;
  }
  if (bytes > 0) await stage.addFile(part, true);
}
