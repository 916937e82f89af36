/**
 * Imports mutated files and fails where one hangs, breaks the import, or leaves a trace in the library:
 * `npm run soak:import -- [FILES] [SEED] [FROM]`. Every twenty files have a seed of their own, so that a run can be gone
 * on with from any file, shared out over processes, and what fails be run again alone.
 */

import { memoryStorage } from '../library/memory-tables';
import type { Storage } from '../library/storage';
import { Intake } from '../library/worker/intake/intake';
import { randomFrom } from '../parsing/build/random';
import type { Tagger } from '../tagging/tag-article';
import { mutatedFile, wholeFiles } from './mutated-files';

/** A file that takes longer has hung. */
const LONGEST_MS = 5000;
const PER_IMPORT = 20;
/** Tags are not what is tried here. */
const nothing = () => ({ main: [], mentioned: [], regions: [], topics: [] });
const NO_TAGS: Tagger = { tag: nothing, tagBriefly: nothing };

/** What a soak has seen. */
interface Soaked {
  readonly read: number;
  readonly failed: number;
  readonly slowestMs: number;
}

/**
 * Imports the mutated files `from` to `files` of a seed into a library with a source in it.
 * @throws Error where an import does not end in time, breaks, or changes what the library holds
 */
export async function soakImport(
  files: number,
  seed: number,
  from = 0,
  tell: (done: number) => void = () => {},
): Promise<Soaked> {
  const whole = await wholeFiles();
  const { storage, intake } = await libraryWith(whole.slice(0, 1));
  const before = await heldBy(storage);
  let [read, failed, slowestMs] = [0, 0, 0];
  for (let done = from - (from % PER_IMPORT); done < files; done += PER_IMPORT) {
    // Far apart, or one seed would go over what another has.
    const random = randomFrom(seed * 1_000_003 + done);
    const which = `Of files ${done} and on (npm run soak:import -- ${done + PER_IMPORT} ${seed} ${done})`;
    const count = Math.min(PER_IMPORT, files - done);
    const mutated = Array.from({ length: count }, () => mutatedFile(whole, random));
    const { items, ms } = await importOnce(intake, mutated, which);
    slowestMs = Math.max(slowestMs, ms);
    read += items.filter(item => 'content' in item).length;
    failed += items.filter(item => item.status === 'failed').length;
    if ((await heldBy(storage)) !== before) throw new Error(`${which} some left a trace.`);
    tell(done);
  }
  return { read, failed, slowestMs };
}

async function libraryWith(files: readonly Uint8Array[]) {
  const storage = memoryStorage();
  const intake = new Intake(storage.tables, NO_TAGS, () => []);
  const { items } = await intake.bring(brought('first', files), () => {});
  await intake.keep(
    'first',
    items.flatMap(item => ('content' in item ? [item.content] : [])),
  );
  return { storage, intake };
}

/**
 * Imports files and forgets them. @param which names them in a message
 * @returns what became of each, and milliseconds a file
 * @throws Error where that breaks or takes too long
 */
async function importOnce(intake: Intake, files: readonly Uint8Array[], which: string) {
  const began = performance.now();
  const { items } = await intake
    .bring(brought(which, files), () => {})
    .catch(error => {
      throw new Error(`${which} the import broke.`, { cause: error });
    });
  const ms = (performance.now() - began) / files.length;
  if (ms > LONGEST_MS) throw new Error(`${which} each took ${Math.round(ms)} ms.`);
  const broken = items.find(item => item.status === 'failed' && item.message.includes('fault in Broadsheet'));
  if (broken) throw new Error(`${which} one was not read: ${JSON.stringify(broken)}`);
  await intake.forget(which);
  return { items, ms };
}

function brought(id: string, files: readonly Uint8Array[]) {
  return {
    id,
    files: files.map((bytes, at) => ({ path: `file-${at}`, file: new Blob([bytes as BlobPart]) })),
    pasted: null,
  };
}

/** All that the database holds, as one string to compare. */
async function heldBy({ tables }: Storage): Promise<string> {
  const held = await Promise.all(
    (['sources', 'staged', 'articles', 'texts', 'files'] as const).map(table => tables.all<object>(table)),
  );
  return JSON.stringify(held, (_key, value) =>
    value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value,
  );
}

if (process.argv[1]?.endsWith('soak-import.ts')) {
  const [files = 1_000_000, seed = 1, from = 0] = process.argv.slice(2).map(Number);
  const started = performance.now();
  const { read, failed, slowestMs } = await soakImport(files, seed, from, done => {
    if (done % 10_000 === 0)
      console.error(
        `${done} of ${files}; to go on from here: npm run soak:import -- ${files} ${seed} ${done}`,
      );
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${files - from} mutated files (${from} to ${files} of seed ${seed}) in ${seconds} s: ${read} read, ${failed} failed with a sentence, the slowest ${Math.round(slowestMs)} ms each of ${PER_IMPORT}`,
  );
}
