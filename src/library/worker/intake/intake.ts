import { type Input, inputOf } from '../../../importing/input';
import { asFailure, unpack } from '../../../importing/unpack';
import type { StagedSource, StoredSource } from '../../../model/stored-source';
import type { Tagger } from '../../../tagging/tag-article';
import type { Brought, ImportProgress, Review, ReviewItem } from '../../import-protocol';
import type { Progress } from '../../state-protocol';
import type { Step, Tables } from '../../tables';
import { exclusively } from '../import-lock';
import { kept, stagedContents, unstaged } from '../stored-sources';
import { uniqueName } from '../unique-name';
import { inputsOf } from './brought-inputs';
import { Cancelled } from './gate';
import { ChangedMeanwhile, ImportOver } from './import-faults';
import type { OpenImport } from './open-import';
import { OpenImports } from './open-imports';
import { pairVersions } from './pair-articles';
import { ProgressCount } from './progress-count';
import { lookAt, type Reading, readFile } from './read-file';
import { itemOf } from './review-item';
import { idOf, type Shelf, shelfOf } from './shelf';

/** Sources that are gone through before progress is told. */
const KEPT_AT_A_TIME = 50;
/** For what is read without being counted. */
const NO_COUNT = new ProgressCount({ files: [], pasted: null }, () => {});

/** Brings texts in: reads them under names of their own, and keeps what the reader chooses by one last transaction. */
export class Intake {
  readonly #imports: OpenImports;
  #contents = 0;

  constructor(
    private readonly tables: Tables,
    private readonly tagger: Tagger,
    private readonly bundled: () => readonly string[],
  ) {
    this.#imports = new OpenImports(tables);
  }

  /** Reads what was brought. A file that fails is listed with its reason; the others are read. */
  async bring(brought: Brought, onProgress: (progress: ImportProgress) => void): Promise<Review> {
    const begun = await this.#imports.begin(brought.id);
    const { gate } = begun;
    const shelf = await shelfOf(this.tables, this.bundled());
    const progress = new ProgressCount(brought, onProgress);
    const items: ReviewItem[] = [];
    try {
      for (const input of inputsOf(brought)) {
        for await (const unpacked of unpack(input)) {
          await gate.pass();
          if ('failure' in unpacked)
            items.push({ status: 'failed', name: unpacked.name, message: unpacked.failure.message });
          else items.push(await this.#readOne(unpacked, shelf, progress, begun));
          progress.fileDone(items.length, 'failure' in unpacked ? 0 : (unpacked.packed ?? 0));
        }
        progress.inputDone(input);
      }
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    }
    return { id: brought.id, items, cancelled: gate.isCancelled };
  }

  /** Stops, resumes or ends the reading of an import; one that is over is left alone. */
  steer(id: string, to: 'pause' | 'resume' | 'cancel') {
    this.#imports.get(id)?.gate[to]();
  }

  /** Reads a file again under another encoding. @throws Error where that fails; what was read before stays */
  async decodeAs(id: string, content: string, encoding: string): Promise<ReviewItem> {
    const begun = this.#imports.get(id);
    const staged = begun?.staged.get(content);
    if (!begun || !staged) throw new ImportOver();
    const shelf = await shelfOf(this.tables, this.bundled());
    const reading = { ...staged.reading, staged: this.#newContent(id), encoding };
    // By its own bytes it would be known already.
    begun.remove(content);
    const item = await this.#read(reading, NO_COUNT, begun, shelf);
    if (item.status === 'failed') {
      begun.add(staged.reading, staged.source, staged.older);
      throw new Error(`${item.name} ${item.message}`);
    }
    await this.tables.write(unstaged([content]));
    return item;
  }

  /**
   * Keeps the chosen contents and forgets the others; all or nothing. It can be cancelled until all are gone through:
   * then nothing is kept, and the import is as it was.
   * @returns the ids of the sources that are new; null where it was cancelled
   * @throws DOMException where the disk is full, Error where another tab has changed one of the sources since the review; the
   * import is as it was
   */
  async keep(
    id: string,
    contents: readonly string[],
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<string[] | null> {
    const begun = this.#imports.get(id);
    if (!begun) throw new ImportOver();
    begun.openGate();
    try {
      return await exclusively(() => this.#keep(begun, new Set(contents), onProgress));
    } catch (error) {
      if (error instanceof Cancelled) return null;
      throw error;
    }
  }

  async #keep(
    begun: OpenImport,
    chosen: ReadonlySet<string>,
    onProgress: (progress: Progress) => void,
  ): Promise<string[]> {
    const total = begun.staged.size;
    const there = await stagedContents(this.tables);
    if (![...chosen].every(content => there.has(content))) throw new ImportOver();
    const shelf = await shelfOf(this.tables, this.bundled());
    const steps: Step[] = [];
    const ids: string[] = [];
    // What came in together stands together.
    const now = Date.now();
    for (const [done, [content, { source, older }]] of [...begun.staged].entries()) {
      await begun.gate.pass();
      if (done % KEPT_AT_A_TIME === 0) onProgress({ done, total });
      if (!chosen.has(content)) {
        steps.push(...unstaged([content]));
        continue;
      }
      const old = shelf.byId.get(source.id);
      if (old && old.content !== older) throw new ChangedMeanwhile(source.file.name);
      const pairing = old && (await pairVersions(this.tables, old, source));
      steps.push(...kept({ ...source, added: now }, old, pairing?.carried ?? []));
      if (!old || old.binned !== null) ids.push(source.id);
    }
    onProgress({ done: total, total });
    await this.#imports.keep(begun, steps);
    return ids;
  }

  /**
   * Reads a source anew from its file, as when Broadsheet has learnt to read better; what the reader did goes over.
   * @param rulings The reader's word on where articles begin, if it is another than before.
   */
  async readAgain(source: StoredSource, file: Blob, rulings = source.rulings): Promise<void> {
    const id = `again-${uniqueName()}`;
    const begun = await this.#imports.begin(id);
    const input = { ...inputOf(source.file.name, file), name: source.file.name };
    const { encoding } = source.file;
    const reading: Reading = { input, id: source.id, staged: this.#newContent(id), encoding, rulings };
    // Nothing is known already: it is meant to be read again.
    const shelf = { ...(await shelfOf(this.tables, this.bundled())), byFingerprint: new Map() };
    const item = await this.#read(reading, NO_COUNT, begun, shelf);
    try {
      if (item.status === 'failed') throw new Error(`${item.name} ${item.message}`);
      await exclusively(() => this.#keepAgain(begun, reading, source));
    } catch (error) {
      await this.forget(id);
      throw error;
    }
  }

  /** Keeps a source that was read again, as it stands in the library by now: it may have been put into the bin, or deleted. */
  async #keepAgain(begun: OpenImport, reading: Reading, { id, content, file }: StoredSource): Promise<void> {
    const now = await this.tables.get<StoredSource>('sources', id);
    if (!now) return this.forget(begun.id);
    const { record, binned } = now;
    for (const { source } of begun.staged.values()) {
      const again = { ...source, record, binned, file: { ...source.file, fingerprint: file.fingerprint } };
      begun.add(reading, again, content);
    }
    await this.#keep(begun, new Set(begun.staged.keys()), () => {});
  }

  /** Forgets an import, and ends its reading. */
  forget(id: string): Promise<void> {
    return this.#imports.forget(id);
  }

  #readOne(input: Input, shelf: Shelf, progress: ProgressCount, begun: OpenImport): Promise<ReviewItem> {
    const id = idOf(input.name, shelf, begun.ids);
    const counted = { ...input, open: () => progress.counted(input.open()) };
    const { rulings } = shelf.byId.get(id) ?? {};
    const reading: Reading = {
      input: counted,
      id,
      staged: this.#newContent(begun.id),
      encoding: null,
      rulings,
    };
    return this.#read(reading, progress, begun, shelf);
  }

  async #read(
    reading: Reading,
    progress: ProgressCount,
    begun: OpenImport,
    shelf: Shelf,
  ): Promise<ReviewItem> {
    const { input } = reading;
    const { tables, tagger } = this;
    const { gate } = begun;
    progress.looking(input.name);
    try {
      const look = await lookAt(reading);
      const same = shelf.byFingerprint.get(look.fingerprint) ?? begun.withFingerprint(look.fingerprint);
      if (same && !begun.replaces(same)) {
        begun.leave(same);
        return { status: 'same', name: input.name, title: same.record.title };
      }
      progress.readingBegins();
      const shop = { tables, tagger, gate, onStretch: (articles: number) => progress.found(articles) };
      const read = await readFile(reading, look, shop);
      // One that was forgotten meanwhile has nobody to take it away later.
      if (!this.#imports.get(begun.id)) throw new Cancelled();
      const old = shelf.byId.get(reading.id);
      begun.add(reading, read.source, old?.content ?? null);
      return itemOf(read, old ? await pairVersions(tables, old, read.source) : null);
    } catch (error) {
      await tables.write(unstaged([reading.staged.content]));
      if (error instanceof Cancelled) throw error;
      return { status: 'failed', name: input.name, message: asFailure(error).message };
    }
  }

  #newContent(importId: string): StagedSource {
    return { content: `${importId}/${this.#contents++}`, import: importId };
  }
}
