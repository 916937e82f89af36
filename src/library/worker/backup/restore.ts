import { ImportFailure } from '../../../importing/import-failure';
import type { Input } from '../../../importing/input';
import { asFailure } from '../../../importing/unpack';
import { EVERYWHERE } from '../../../model/correction';
import type { StoredSource } from '../../../model/stored-source';
import type { Tagger } from '../../../tagging/tag-article';
import type { BackupPreview, Restored, RestoreMode } from '../../source-protocol';
import type { Tables } from '../../tables';
import { exclusively, holdLock } from '../import-lock';
import { Cancelled, Gate } from '../intake/gate';
import { lookAt, readFile, type Workshop } from '../intake/read-file';
import { storedSources, unstaged } from '../stored-sources';
import { uniqueName } from '../unique-name';
import type { ListedSource } from './backup-file';
import { listedInput, refuseBomb } from './guard-backup';
import { openBackup } from './open-backup';
import { knownAmong, planRestore } from './restore-plan';
import { stepsToMerge, stepsToReplace } from './restore-steps';

/**
 * Tells what is in a backup.
 * @throws Error with a sentence where it is none, or more than can be held
 */
export async function previewBackup(tables: Tables, file: Blob): Promise<BackupPreview> {
  const { list, records, problems } = await openBackup(file);
  const held = await storedSources(tables);
  const known = knownAmong(held);
  await refuseBomb(
    list.sources.filter(source => !known(source)),
    file.size,
  );
  const marked = new Set(
    (['reading', 'corrections'] as const).flatMap(table =>
      (records.get(table) ?? []).flatMap(({ source, article }) =>
        source === EVERYWHERE ? [] : JSON.stringify([source, article]),
      ),
    ),
  );
  return {
    made: list.made,
    sources: list.sources.length,
    known: list.sources.filter(known).length,
    articles: list.sources.reduce((sum, { articles }) => sum + articles, 0),
    marked: marked.size,
    searches: records.get('searches')?.length ?? 0,
    problems,
  };
}

/**
 * Brings a backup back: all of it by one last transaction, or nothing.
 * @returns null where it was cancelled before that transaction
 * @throws Error with a sentence where it is no backup or more than can be held, DOMException where the disk is full
 */
export async function restoreBackup(
  tables: Tables,
  tagger: Tagger,
  file: Blob,
  mode: RestoreMode,
  onProgress: (done: number, total: number) => void,
): Promise<Restored | null> {
  const gate = new Gate();
  goingOn = gate;
  const backup = await openBackup(file);
  const importId = `restore-${uniqueName()}`;
  const unlock = await holdLock(importId);
  const shop = { tables, tagger, gate, onStretch: () => {} };
  const staged: StoredSource[] = [];
  const failures = [...backup.problems];
  try {
    const held = mode === 'merge' ? await storedSources(tables) : [];
    const { wanted, renamed } = planRestore(backup.list.sources, held);
    await refuseBomb(
      wanted.map(({ listed }) => listed),
      file.size,
    );
    for (const [done, { listed, id }] of wanted.entries()) {
      onProgress(done, wanted.length);
      await gate.pass();
      const content = `${importId}/${done}`;
      const one = await stageOrFail(shop, listed, backup.files.get(listed.path), { id, importId, content });
      if (typeof one === 'string') failures.push(one);
      else staged.push(one);
    }
    await gate.pass();
    await exclusively(async () =>
      tables.write(
        mode === 'replace'
          ? await stepsToReplace(tables, staged, backup)
          : await stepsToMerge(tables, staged, backup.records, renamed),
      ),
    );
    return { failures, settings: mode === 'replace' ? backup.list.settings : {} };
  } catch (error) {
    await tables.write(unstaged(staged.map(({ content }) => content)));
    if (error instanceof Cancelled) return null;
    throw error;
  } finally {
    unlock();
  }
}

/** What the restoring that is going on waits at. */
let goingOn: Gate | null = null;

/** Ends the restoring that is going on, as far as it can still be ended; gives null, as an answer without content. */
export function cancelRestore(): null {
  goingOn?.cancel();
  return null;
}

/** The names under which a source is staged. */
interface StagedAs {
  /** What the library is to call it. */
  readonly id: string;
  readonly importId: string;
  readonly content: string;
}

/**
 * Stages a source of a backup.
 * @returns a sentence where it can't be read
 * @throws Cancelled where the reader ends it, ImportFailure where there is no room, which there is for no other then
 */
async function stageOrFail(
  shop: Workshop,
  listed: ListedSource,
  input: Input | undefined,
  names: StagedAs,
): Promise<StoredSource | string> {
  try {
    return await stage(shop, listed, input, names);
  } catch (error) {
    await shop.tables.write(unstaged([names.content]));
    if (error instanceof Cancelled) throw error;
    const failure = asFailure(error);
    if (failure.code === 'no-room') throw error;
    return `${listed.file.name} ${failure.message}`;
  }
}

async function stage(
  shop: Workshop,
  listed: ListedSource,
  input: Input | undefined,
  { id, importId, content }: StagedAs,
): Promise<StoredSource> {
  if (!input) throw new ImportFailure('damaged', 'is missing in the backup.');
  const { file, record, added, binned, rulings } = listed;
  const staged = { content, import: importId };
  const reading = {
    input: { ...listedInput(input, file.bytes), name: file.name },
    id,
    staged,
    encoding: file.encoding,
    rulings,
  };
  const { source } = await readFile(reading, await lookAt(reading), shop);
  const fingerprint = file.fingerprint;
  return { ...source, record: { ...record, id }, added, binned, file: { ...source.file, fingerprint } };
}
