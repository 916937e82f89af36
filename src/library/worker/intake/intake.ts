import { type Input, inputOf } from '../../../importing/input';
import { asFailure, unpack } from '../../../importing/unpack';
import type { StagedSource, StoredSource } from '../../../model/stored-source';
import type { Tagger } from '../../../tagging/tag-article';
import type { Brought, ImportProgress, Review, ReviewItem } from '../../import-protocol';
import type { Step, Tables } from '../../tables';
import { exclusively, holdLock } from '../import-lock';
import { articlesOfContent } from '../stored-articles';
import { inputsOf } from './brought-inputs';
import { Cancelled, Gate } from './gate';
import { type Pairing, pairArticles } from './pair-articles';
import { ProgressCount } from './progress-count';
import { lookAt, type Reading, readFile } from './read-file';
import { itemOf } from './review-item';
import { idOf, type Shelf, shelfOf } from './shelf';

/** A file of an import that was read, and may be read again. */
interface Staged {
  readonly reading: Reading;
  readonly source: StoredSource;
}

/** One import from the first file to the reader's word. */
interface Import {
  readonly gate: Gate;
  readonly staged: Map<string, Staged>;
  readonly unlock: () => void;
}

/** Brings texts in: reads them under names of their own, and keeps what the reader chooses by one last transaction. */
export class Intake {
  readonly #imports = new Map<string, Import>();
  #contents = 0;

  constructor(
    private readonly tables: Tables,
    private readonly tagger: Tagger,
    private readonly bundled: () => readonly string[],
  ) {}

  /** Reads what was brought. A file that fails is listed with its reason; the others are read. */
  async bring(brought: Brought, onProgress: (progress: ImportProgress) => void): Promise<Review> {
    const gate = new Gate();
    const unlock = await holdLock(brought.id);
    const begun: Import = { gate, staged: new Map(), unlock };
    this.#imports.set(brought.id, begun);
    const shelf = await shelfOf(this.tables, this.bundled());
    const progress = new ProgressCount(brought, onProgress);
    const items: ReviewItem[] = [];
    try {
      for (const input of inputsOf(brought)) {
        for await (const unpacked of unpack(input)) {
          await gate.pass();
          if ('failure' in unpacked)
            items.push({ status: 'failed', name: unpacked.name, message: unpacked.failure.message });
          else items.push(await this.#readOne(brought, unpacked, shelf, progress, begun));
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

  /** Reads a file of an import again under another encoding. */
  async decodeAs(id: string, content: string, encoding: string): Promise<ReviewItem> {
    const begun = this.#imports.get(id);
    const staged = begun?.staged.get(content);
    if (!begun || !staged) throw new Error('That import is over.');
    await this.#forgetContents([content]);
    begun.staged.delete(content);
    const progress = new ProgressCount({ files: [], pasted: null }, () => {});
    const { reading } = staged;
    return this.#read(
      { ...reading, content: this.#newContent(id), encoding },
      id,
      progress,
      begun,
      await shelfOf(this.tables, this.bundled()),
    );
  }

  /** Keeps the chosen contents and forgets the others; all or nothing. Gives the ids of the sources that are new. */
  keep(id: string, contents: readonly string[]): Promise<string[]> {
    return exclusively(() => this.#keep(id, contents));
  }

  async #keep(id: string, contents: readonly string[]): Promise<string[]> {
    const begun = this.#imports.get(id);
    if (!begun) throw new Error('That import is over.');
    const shelf = await shelfOf(this.tables, this.bundled());
    const steps: Step[] = [];
    const ids: string[] = [];
    // What came in together stands together.
    const now = Date.now();
    for (const [content, { source }] of begun.staged) {
      steps.push({ remove: 'staged', key: content });
      if (!contents.includes(content)) {
        steps.push({ removeContent: content });
        continue;
      }
      const old = shelf.byId.get(source.id);
      if (old) {
        const { carried } = await this.#pairing(old, source);
        steps.push({ removeContent: old.content });
        steps.push(...carried.map(carry => ({ carry: { source: source.id, ...carry } })));
      }
      if (!old || old.binned !== null) ids.push(source.id);
      const { title } = old?.record ?? source.record;
      const added = old?.added ?? now;
      steps.push({ put: 'sources', value: { ...source, added, record: { ...source.record, title } } });
    }
    await this.tables.write(steps);
    this.#end(id);
    return ids;
  }

  /** Reads a source anew from its file, as when Broadsheet has learnt to read better; what the reader did goes over. */
  async readAgain(source: StoredSource, file: Blob): Promise<void> {
    const id = `again-${Date.now().toString(36)}`;
    const begun: Import = { gate: new Gate(), staged: new Map(), unlock: await holdLock(id) };
    this.#imports.set(id, begun);
    const input = { ...inputOf(source.file.name, file), name: source.file.name };
    const reading = { input, id: source.id, content: this.#newContent(id), encoding: source.file.encoding };
    const progress = new ProgressCount({ files: [], pasted: null }, () => {});
    // Nothing is known already: it is meant to be read again.
    const shelf = { ...(await shelfOf(this.tables, this.bundled())), byFingerprint: new Map() };
    const item = await this.#read(reading, id, progress, begun, shelf);
    if (item.status === 'failed') {
      this.#end(id);
      throw new Error(`${item.name} ${item.message}`);
    }
    for (const [content, staged] of begun.staged) {
      const { record, binned } = source;
      const read = { ...staged.source.file, fingerprint: source.file.fingerprint };
      begun.staged.set(content, { reading, source: { ...staged.source, record, binned, file: read } });
    }
    await this.keep(id, [...begun.staged.keys()]);
  }

  /** Forgets an import. */
  async forget(id: string): Promise<void> {
    const begun = this.#imports.get(id);
    if (!begun) return;
    begun.gate.cancel();
    await this.#forgetContents([...begun.staged.keys()]);
    this.#end(id);
  }

  #end(id: string) {
    this.#imports.get(id)?.unlock();
    this.#imports.delete(id);
  }

  async #readOne(
    brought: Brought,
    input: Input,
    shelf: Shelf,
    progress: ProgressCount,
    begun: Import,
  ): Promise<ReviewItem> {
    const content = this.#newContent(brought.id);
    const id = idOf(
      input.name,
      shelf,
      [...begun.staged.values()].map(staged => staged.reading.id),
    );
    const counted = { ...input, open: () => progress.counted(input.open()) };
    return this.#read({ input: counted, id, content, encoding: null }, brought.id, progress, begun, shelf);
  }

  async #read(
    reading: Reading,
    importId: string,
    progress: ProgressCount,
    begun: Import,
    shelf: Shelf,
  ): Promise<ReviewItem> {
    const { input, content } = reading;
    const { tables, tagger } = this;
    const { gate } = begun;
    progress.looking(input.name);
    try {
      const look = await lookAt(reading);
      const same = shelf.byFingerprint.get(look.fingerprint) ?? alreadyRead(begun, look.fingerprint);
      if (same) return { status: 'same', name: input.name, title: same.record.title };
      // First of all its name, so that a crash leaves nothing that nobody knows of.
      await tables.write([
        { put: 'staged', value: { content, import: importId, source: null } satisfies StagedSource },
      ]);
      progress.readingBegins();
      const shop = { tables, tagger, gate, onStretch: (articles: number) => progress.found(articles) };
      const read = await readFile(reading, look, shop);
      const staged: StagedSource = { content, import: importId, source: read.source };
      await tables.write([{ put: 'staged', value: staged }]);
      begun.staged.set(content, { reading, source: read.source });
      const old = shelf.byId.get(reading.id);
      return itemOf(read, old ? await this.#pairing(old, read.source) : null);
    } catch (error) {
      await this.#forgetContents([content]);
      if (error instanceof Cancelled) throw error;
      return { status: 'failed', name: input.name, message: asFailure(error).message };
    }
  }

  async #pairing(old: StoredSource, now: StoredSource): Promise<Pairing> {
    const [before, after] = await Promise.all(
      [old, now].map(({ content }) => articlesOfContent(this.tables, content)),
    );
    return pairArticles(before ?? [], after ?? []);
  }

  async #forgetContents(contents: readonly string[]): Promise<void> {
    await this.tables.write(
      contents.flatMap((content): Step[] => [{ remove: 'staged', key: content }, { removeContent: content }]),
    );
  }

  #newContent(importId: string): string {
    return `${importId}/${this.#contents++}`;
  }
}

function alreadyRead({ staged }: Import, fingerprint: string): StoredSource | undefined {
  return [...staged.values()].find(({ source }) => source.file.fingerprint === fingerprint)?.source;
}
