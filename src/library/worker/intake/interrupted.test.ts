import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { Review } from '../../import-protocol';
import { openStorage, type Storage } from '../../storage';
import { CONTENT_TABLES } from '../../tables';
import { changeSources } from '../change-source';
import { type Fault, failWrite } from '../fixtures/failing-writes';
import { STORY, tagger } from '../fixtures/texts';
import { articlesOfContent } from '../stored-articles';
import { fileOf, wholeFile } from '../stored-files';
import { storedSources } from '../stored-sources';
import { sweepLeftovers } from '../sweep';
import { Intake } from './intake';

const POOL = STORY.replaceAll('library', 'pool').replace('Council votes to keep', 'Mayor asks to close');
const PAGE = `<html><body><h1>Bridge opens</h1>${`<p>${STORY.split('\n')[6]}</p>`.repeat(4)}</body></html>`;
const BEFORE = { 'a.txt': STORY, 'other.txt': `${POOL}\nOf another day.` };
const BROUGHT = { 'a.txt': `${STORY}\nAnd a line more.`, 'b.html': PAGE, 'c.txt': POOL };

const intakeOver = ({ tables }: Storage) => new Intake(tables, tagger, () => []);
const contents = ({ items }: Review) => items.flatMap(item => ('content' in item ? [item.content] : []));
const bring = (intake: Intake, id: string, files: Record<string, string>) =>
  intake.bring(
    {
      id,
      files: Object.entries(files).map(([path, text]) => ({ path, file: new Blob([text]) })),
      pasted: null,
    },
    () => {},
  );

async function library(): Promise<Storage> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const storage = await openStorage();
  const intake = intakeOver(storage);
  await intake.keep('before', contents(await bring(intake, 'before', BEFORE)));
  return storage;
}

/** What the library holds: each source's file, if all of it and all its articles are there. */
async function held({ tables }: Storage): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const source of await storedSources(tables)) {
    const parts: Uint8Array[] = [];
    for await (const part of fileOf(tables, source)) parts.push(part);
    files[source.id] = Buffer.concat(parts).toString();
    expect(await articlesOfContent(tables, source.content), source.id).toHaveLength(source.articles);
  }
  return files;
}

/** Nothing lies in the database that belongs to no source. */
async function expectNothingLeftOver({ tables }: Storage) {
  const known = new Set((await storedSources(tables)).map(({ content }) => content));
  for (const table of CONTENT_TABLES)
    for (const { content } of await tables.all<{ content: string }>(table)) expect(known).toContain(content);
  expect(await tables.all('staged')).toEqual([]);
}

/** Does something to a library again and again, and has the next write fail each time, until there is no write left to fail. */
async function breakOffAtEveryWrite(
  fault: Fault,
  act: (storage: Storage) => Promise<unknown>,
  check: (files: Record<string, string>) => void,
): Promise<number> {
  for (let number = 1; ; number++) {
    const storage = await library();
    const { mend } = failWrite(storage.tables, number, fault);
    await act(storage).catch(() => {});
    const failed = mend();
    // The next start of the app.
    await sweepLeftovers(storage.tables);
    check(await held(storage));
    await expectNothingLeftOver(storage);
    if (!failed) return number - 1;
  }
}

describe.each<Fault>(['disk is full', 'browser dies'])('Where the %s at any write', fault => {
  it('of an import, each source is wholly as it was or wholly as it came', async () => {
    const writes = await breakOffAtEveryWrite(
      fault,
      async storage => {
        const intake = intakeOver(storage);
        const review = await bring(intake, 'broken', BROUGHT);
        await intake.keep(review.id, contents(review));
      },
      files => {
        expect(files['other.txt']).toBe(BEFORE['other.txt']);
        expect([BEFORE['a.txt'], BROUGHT['a.txt']]).toContain(files['a.txt']);
        expect([undefined, BROUGHT['b.html']]).toContain(files['b.html']);
        expect([undefined, BROUGHT['c.txt']]).toContain(files['c.txt']);
      },
    );
    expect(writes).toBeGreaterThan(3);
  });

  it('of a source that is read again, it is as it was', async () => {
    const writes = await breakOffAtEveryWrite(
      fault,
      async storage => {
        for (const source of await storedSources(storage.tables))
          await intakeOver(storage).readAgain(source, await wholeFile(storage.tables, source));
      },
      files => expect(files).toEqual(BEFORE),
    );
    expect(writes).toBeGreaterThan(3);
  });

  it('of a deletion, all of it is done or none', async () => {
    await breakOffAtEveryWrite(
      fault,
      ({ tables }) => changeSources(tables, Object.keys(BEFORE), { binned: true }),
      files => expect(files).toEqual(BEFORE),
    );
  });
});

describe('An import that is given up', () => {
  const MANY = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.txt`, `${STORY}\n${at}`]));

  it('before it has begun to read, reads nothing', async () => {
    const storage = await library();
    const intake = intakeOver(storage);
    const bringing = bring(intake, 'given-up', MANY);
    await intake.forget('given-up');
    expect(await bringing).toMatchObject({ items: [], cancelled: true });
    await expectNothingLeftOver(storage);
  });

  it('while it reads, leaves nothing behind, at whichever write', async () => {
    for (let number = 1; number <= 8; number++) {
      const storage = await library();
      const intake = intakeOver(storage);
      const { write } = storage.tables;
      let writes = 0;
      let forgotten: Promise<void> | undefined;
      storage.tables.write = async steps => {
        await write(steps);
        if (++writes === number) forgotten = intake.forget('given-up');
      };
      await bring(intake, 'given-up', BROUGHT);
      storage.tables.write = write;
      await forgotten;
      if (!forgotten) return;
      await expectNothingLeftOver(storage);
    }
  });

  it('while it is being kept, is kept wholly or not at all', async () => {
    const storage = await library();
    const intake = intakeOver(storage);
    const review = await bring(intake, 'given-up', BROUGHT);
    const { write } = storage.tables;
    let forgotten: Promise<void> | undefined;
    storage.tables.write = steps => {
      const writing = write(steps);
      // The reader presses “Cancel” while the database writes.
      forgotten ??= intake.forget('given-up');
      return writing;
    };
    await intake.keep(review.id, contents(review)).catch(() => null);
    await forgotten;
    storage.tables.write = write;
    expect([BEFORE, { ...BEFORE, ...BROUGHT }]).toContainEqual(await held(storage));
    await expectNothingLeftOver(storage);
  });
});
