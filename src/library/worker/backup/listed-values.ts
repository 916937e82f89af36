import { isObject } from '../../../importing/field-text';
import { isoDate } from '../../../importing/iso-date';
import type { SourceRecord } from '../../../model/source-record';
import type { BackupList, ListedSource, ReaderTable } from './backup-file';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (isObject(value) ? (value as Fields) : {});
const isText = (value: unknown) => typeof value === 'string';
const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

/** Milliseconds since 1970 as far as they can be when something was done; null for what is none, or is yet to come. */
function pastTime(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= Date.now() ? value : null;
}

/** When a list says that it was made, ISO 8601; empty where it doesn't. */
export function madeOf(made: unknown): string {
  return typeof made === 'string' && isoDate(made) && pastTime(Date.parse(made)) !== null ? made : '';
}

/**
 * A source as a list has it, each of its values one that the library can hold: who makes a list by hand writes them otherwise.
 * Null where it lacks what it is read by.
 */
export function listedSource(value: unknown, { made }: Pick<BackupList, 'made'>): ListedSource | null {
  const { id, path, record: said, file: facts, added, articles, binned, rulings } = fieldsOf(value);
  const [record, file] = [fieldsOf(said), fieldsOf(facts)];
  const isNamed = [id, path, record.title, file.name, file.fingerprint].every(isText);
  if (!isNamed || !(Number(file.bytes) >= 0)) return null;
  return {
    id: id as string,
    path: path as string,
    record: recordOf(id as string, record),
    file: { ...(file as unknown as ListedSource['file']), encoding: knownEncoding(file.encoding) },
    added: pastTime(added) ?? pastTime(Date.parse(made)) ?? Date.now(),
    articles: Number.isInteger(articles) ? (articles as number) : 0,
    // By an odd time it would be deleted for good at once, or never.
    binned: binned === null || binned === undefined ? null : (pastTime(binned) ?? Date.now()),
    rulings: rulings === undefined ? undefined : rulingsOf(rulings),
  };
}

function recordOf(id: string, { title, publisher, retrievedFrom, language, date }: Fields): SourceRecord {
  return {
    id,
    title: title as string,
    publisher: textOrNull(publisher),
    retrievedFrom: textOrNull(retrievedFrom),
    language: typeof language === 'string' && /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(language) ? language : null,
    date: typeof date === 'string' ? isoDate(date) : null,
  };
}

/** Null, by which it is told anew, for one that no browser has. */
function knownEncoding(label: unknown): string | null {
  try {
    return typeof label === 'string' ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}

function rulingsOf(rulings: unknown): ListedSource['rulings'] {
  const isRuling = (one: unknown) => isText(fieldsOf(one).line) && typeof fieldsOf(one).begins === 'boolean';
  return Array.isArray(rulings) ? rulings.filter(isRuling) : [];
}

/** Whether a line of a table is a record of it: one of another kind would be met whenever the library is opened. */
export function isRecordOf(table: ReaderTable, value: unknown): value is Record<string, unknown> {
  return isObject(value) && IS_RECORD[table](fieldsOf(value));
}

const IS_RECORD: Readonly<Record<ReaderTable, (fields: Fields) => boolean>> = {
  reading: ({ source, article, read, starred, position }) =>
    [source, article].every(isText) &&
    [read, starred].every(mark => typeof mark === 'boolean') &&
    (position === null ||
      ['block', 'offset', 'seen'].every(name => (fieldsOf(position)[name] as number) >= 0)),
  corrections: ({ source, article, edits, likeness }) =>
    [source, article].every(isText) &&
    Array.isArray(edits) &&
    edits.every(edit => isEdit(fieldsOf(edit))) &&
    (likeness === undefined || isLikeness(fieldsOf(likeness))),
  searches: ({ q, saved, time }) => isText(q) && typeof saved === 'boolean' && typeof time === 'number',
  hidden: ({ source }) => isText(source),
};

function isEdit({ kind, group, value, name, country }: Fields): boolean {
  if (kind === 'read') return isText(name) && isText(country);
  return (kind === 'add' || kind === 'remove') && (group === 'region' || group === 'topic') && isText(value);
}

function isLikeness({ kind, word, tags }: Fields): boolean {
  return (
    kind === 'mention' ||
    ((kind === 'name' || kind === 'word') && isText(word)) ||
    (kind === 'tags' && isText(tags))
  );
}
