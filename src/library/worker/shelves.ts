import type { ReadingPosition } from '../../model/reading-state';
import type { SourceRecord } from '../../model/source-record';
import type { Tagger } from '../../tagging/tag-article';
import type { ReadingMarks } from '../list-protocol';
import type { LibraryState, Progress } from '../state-protocol';
import type { Storage } from '../storage';
import { askStorage, type Told } from './ask-storage';
import { Catalogue } from './catalogue';
import type { Corrections } from './corrections';
import type { KeptRows } from './kept-rows';
import { keepView } from './last-view';
import { LibrarySearch } from './library-search';
import { loadListing, loadText, SourceFailure } from './load-texts';
import { loadedOnce } from './loaded-once';
import { OwnSources } from './own-sources';
import { readSource, tagSource } from './read-source';
import { ReadingStates } from './reading-states';
import { type FailedSource, isUntagged, type ReadSource, type Sources } from './shelved-source';
import { readState } from './source-state';
import { type EarlierVisit, noteVisit } from './visits';

type Fetch = (url: string) => Promise<Response>;

const KEEP_AFTER_MS = 1_000;

/** The library's sources, and the catalogue over those that are shown. */
export class Shelves {
  catalogue = new Catalogue([]);
  /** Of the catalogue. */
  search: LibrarySearch;
  #setOpened: () => void = () => undefined;
  /** Settled as soon as the library was opened once, or could not be. */
  readonly opened = new Promise<void>(resolve => {
    this.#setOpened = resolve;
  });
  /** What the reader had seen before this visit. */
  visitBefore: EarlierVisit | null = null;
  #base = '';
  /** Null until the tables of places and topics are there: then articles show first, and their tags follow. */
  #tagger: Tagger | null = null;
  /** While the articles are being tagged. */
  #tagging: Promise<LibraryState> | null = null;
  #tagsFailed = false;
  #isOpen = false;
  #state: LibraryState | null = null;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #bundled: Sources = [];
  #own: OwnSources | null = null;
  #lastChange: Promise<unknown> = Promise.resolve();
  /** The time, so that a library of a worker started anew is not taken for the old one. */
  #revision = Date.now();

  /** What the reader did with articles. */
  readonly reading: ReadingStates;
  /** What the reader corrected of tags; loaded when there are tags, or when it is asked for. */
  readonly corrections: () => Promise<Corrections> = loadedOnce(async () => {
    const { Corrections } = await import('./corrections');
    return new Corrections(() => this.catalogue, this.storage, this.loadTagger);
  });

  constructor(
    private readonly fetch: Fetch,
    private readonly loadTagger: () => Promise<Tagger>,
    private readonly storage: Promise<Storage>,
  ) {
    this.search = new LibrarySearch(this.catalogue, storage, '');
    this.reading = new ReadingStates(storage);
  }

  /**
   * Reads all bundled texts anew, and the reader's own from the database. A text that fails is listed with its
   * failure; the others are read.
   * @param base address of the page's folder, with a slash at its end
   * @throws Error where the listing can't be had
   */
  open(base: string, onProgress: (progress: Progress) => void): Promise<LibraryState> {
    const opening = this.#open(base, onProgress);
    void opening.then(this.#setOpened, this.#setOpened);
    return opening;
  }

  async #open(base: string, onProgress: (progress: Progress) => void): Promise<LibraryState> {
    this.#base = base;
    // Of the first opening the database tells while the texts are on their way; nothing else asks it before that is over.
    const told = this.#isOpen ? null : this.#askStorage();
    told?.catch(() => undefined);
    const records = await loadListing(base, this.fetch);
    let done = 0;
    const sources = await Promise.all(
      records.map(async record => {
        const source = await this.#read(record);
        onProgress({ done: ++done, total: records.length });
        return source;
      }),
    );
    return this.#change(() => sources, told);
  }

  /** Reads one source again; the others stay as they are. */
  async retry(id: string): Promise<LibraryState> {
    const record = this.#bundled.find(source => source.record.id === id)?.record;
    const again = record && (await this.#read(record));
    return this.#change(sources =>
      sources.map(source => (again && source.record.id === id ? again : source)),
    );
  }

  /** Shows what the database holds by now. */
  refresh(): Promise<LibraryState> {
    return this.#change(sources => sources);
  }

  /** Ids of the texts that came with the app. */
  get bundledIds(): readonly string[] {
    return this.#bundled.map(({ record }) => record.id);
  }

  /** Loads the tables of places and topics and tags what has no tags yet. Where they can't be had, the state says so. */
  tag(): Promise<LibraryState> {
    this.#tagging ??= this.#tag().finally(() => {
      this.#tagging = null;
    });
    return this.#tagging;
  }

  async #tag(): Promise<LibraryState> {
    try {
      this.#tagger = await this.loadTagger();
    } catch {
      this.#tagsFailed = true;
    }
    return this.refresh();
  }

  /** Whether the articles have their places and topics. */
  get tags(): LibraryState['tags'] {
    if (!this.catalogue.sources.some(isUntagged)) return 'there';
    return this.#tagsFailed ? 'failed' : 'coming';
  }

  /** Until what is asked of tags can be answered, or never will be. */
  async tagged(): Promise<void> {
    if (this.tags === 'coming') await this.tag();
  }

  /** Keeps what the reader did with an article. A key that the library doesn't know changes nothing. */
  async setReading(key: string, change: Partial<ReadingMarks>): Promise<null> {
    const entry = this.catalogue.entry(key);
    if (!entry) return null;
    this.keepSoon();
    await this.reading.mark(this.catalogue, [entry], () => change);
    return null;
  }

  /** Keeps where the reader is in an article. A key that the library doesn't know changes nothing. */
  async keepPosition(key: string, position: ReadingPosition | null): Promise<null> {
    const entry = this.catalogue.entry(key);
    if (!entry) return null;
    entry.position = position;
    this.keepSoon();
    await this.reading.keep([entry]);
    return null;
  }

  async #read(record: SourceRecord): Promise<ReadSource | FailedSource> {
    try {
      return readSource(record, await loadText(this.#base, record.id, this.fetch), this.#tagger);
    } catch (error) {
      return { record, code: error instanceof SourceFailure ? error.code : 'unreadable', stored: null };
    }
  }

  /** One change after the other: what comes of the first is what the second begins with. */
  #change(change: (bundled: Sources) => Sources, told: Promise<Told> | null = null): Promise<LibraryState> {
    const changed = this.#lastChange.then(() =>
      this.#hold(change(this.#bundled), told ?? this.#askStorage()),
    );
    this.#lastChange = changed.catch(() => undefined);
    return changed;
  }

  async #withTags(source: ReadSource | FailedSource): Promise<ReadSource | FailedSource> {
    if (!this.#tagger || !isUntagged(source)) return source;
    try {
      return await tagSource(source, this.#tagger);
    } catch {
      return { record: source.record, code: 'unreadable', stored: null };
    }
  }

  /** @param rows those of the last visit, to begin with; later what is there stays, and they are null */
  #shelve(sources: Sources, rows: KeptRows | null) {
    if (!rows) {
      this.catalogue.change(sources);
      return;
    }
    this.catalogue = new Catalogue(sources, rows);
    this.search = new LibrarySearch(this.catalogue, this.storage, rows.lineage);
    this.#isOpen = true;
  }

  /**
   * Brings the index up to date and keeps what the next visit begins with: a moment after the last of several changes, when
   * list and front page have been answered.
   */
  keepSoon() {
    clearTimeout(this.#keeping);
    // What can't be kept now is made again at the next start.
    const keep = () => this.#keepForNextVisit().catch(() => undefined);
    this.#keeping = setTimeout(keep, KEEP_AFTER_MS);
  }

  async #keepForNextVisit() {
    // Places come at once, and what is shown and searched changes with them.
    if (this.tags === 'coming') return;
    const storage = await this.storage;
    if (this.#state?.tags === 'there') await keepView(storage, this.catalogue, this.#state, this.visitBefore);
    await this.search.keep();
  }

  async #askStorage(): Promise<Told> {
    const storage = await this.storage;
    this.#own ??= new OwnSources(storage.tables);
    return askStorage(storage, { own: this.#own, reading: this.reading }, this.#isOpen);
  }

  async #hold(read: Sources, told: Promise<Told>): Promise<LibraryState> {
    const bundled = await Promise.all(read.map(source => this.#withTags(source)));
    const { storage, own, rows, marked, visits } = await told;
    const sources = [...own.shown, ...bundled.filter(({ record }) => !own.hidden.has(record.id))];
    this.#bundled = bundled;
    this.#shelve(sources, rows);
    await this.reading.putBack(this.catalogue, marked);
    const { tags } = this;
    if (tags === 'there') await (await this.corrections()).apply();
    this.visitBefore = noteVisit(storage, visits, this.catalogue.entries, Date.now());
    this.keepSoon();
    this.#state = {
      revision: ++this.#revision,
      articles: this.catalogue.entries.length,
      tags,
      sources: [...own.states, ...bundled.map(source => readState(source, own.hidden.has(source.record.id)))],
      trouble: storage.trouble,
      unfinished: own.unfinished,
    };
    return this.#state;
  }
}
