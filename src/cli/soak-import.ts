/**
 * Imports mutated files and fails where one hangs, breaks the import, or leaves a trace in the library:
 * `npm run soak:import -- [FILES] [SEED]`.
 */

import { memoryStorage, type Storage } from '../library/storage';
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
 * Imports so many mutated files into a library with a source in it.
 * @throws Error where an import does not end in time, breaks, or changes what the library holds
 */
export async function soakImport(
  files: number,
  seed: number,
  tell: (done: number) => void = () => {},
): Promise<Soaked> {
  const random = randomFrom(seed);
  const whole = await wholeFiles();
  const storage = memoryStorage();
  const intake = new Intake(storage.tables, NO_TAGS, () => []);
  const first = await intake.bring(brought('first', whole.slice(0, 1)), () => {});
  await intake.keep(
    'first',
    first.items.flatMap(item => ('content' in item ? [item.content] : [])),
  );
  const before = await heldBy(storage);
  let [read, failed, slowestMs] = [0, 0, 0];
  for (let done = 0; done < files; done += PER_IMPORT) {
    const mutated = Array.from({ length: Math.min(PER_IMPORT, files - done) }, () =>
      mutatedFile(whole, random),
    );
    const started = performance.now();
    const { items } = await intake.bring(brought(`${done}`, mutated), () => {});
    const ms = (performance.now() - started) / mutated.length;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > LONGEST_MS)
      throw new Error(`Files ${done} and on (seed ${seed}) took ${Math.round(ms)} ms each.`);
    const broken = items.find(
      item => item.status === 'failed' && item.message.includes('fault in Broadsheet'),
    );
    if (broken) throw new Error(`Of files ${done} and on (seed ${seed}): ${JSON.stringify(broken)}`);
    read += items.filter(item => 'content' in item).length;
    failed += items.filter(item => item.status === 'failed').length;
    await intake.forget(`${done}`);
    if ((await heldBy(storage)) !== before)
      throw new Error(`Files ${done} and on (seed ${seed}) left a trace.`);
    tell(done);
  }
  return { read, failed, slowestMs };
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
  const [files = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
  const started = performance.now();
  const { read, failed, slowestMs } = await soakImport(files, seed, done => {
    if (done % 10_000 === 0) console.error(`${done} of ${files}`);
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${files} mutated files in ${seconds} s: ${read} read, ${failed} failed with a sentence, the slowest ${Math.round(slowestMs)} ms each of ${PER_IMPORT}`,
  );
}
