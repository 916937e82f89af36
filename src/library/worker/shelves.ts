import type { SourceRecord } from '../../model/source-record';
import type { Tagger } from '../../tagging/tag-article';
import type { LibraryState, Progress, ReadingMarks, SourceState } from '../protocol';
import type { Storage } from '../storage';
import { Catalogue, type FailedSource, type ReadSource } from './catalogue';
import { Corrections } from './corrections';
import { keepIndex, keptIndex } from './kept-index';
import { loadListing, loadText, SourceFailure } from './load-texts';
import { readSource } from './read-source';
import { restoreReading } from './restore-reading';

type Sources = readonly (ReadSource | FailedSource)[];
type Fetch = (url: string) => Promise<Response>;

const KEEP_AFTER_MS = 1_000;

/** The library's sources, and the catalogue over those that could be read. */
export class Shelves {
  catalogue = new Catalogue([]);
  readonly corrections: Corrections;
  #base = '';
  #isOpen = false;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #lastChange: Promise<unknown> = Promise.resolve();
  /** The time, so that a library of a worker started anew is not taken for the old one. */
  #revision = Date.now();

  constructor(
    private readonly fetch: Fetch,
    private readonly loadTagger: () => Promise<Tagger>,
    private readonly storage: Promise<Storage>,
  ) {
    this.corrections = new Corrections(() => this.catalogue, storage, loadTagger);
  }

  /**
   * Reads all bundled texts anew. A text that fails is listed with its failure; the others are read.
   * @param base address of the page's folder, with a slash at its end
   * @throws Error where the listing can't be had
   */
  async open(base: string, onProgress: (progress: Progress) => void): Promise<LibraryState> {
    this.#base = base;
    const [records, tagger] = await Promise.all([loadListing(base, this.fetch), this.loadTagger()]);
    let done = 0;
    const sources = await Promise.all(
      records.map(async record => {
        const source = await this.#read(record, tagger);
        onProgress({ done: ++done, total: records.length });
        return source;
      }),
    );
    return this.#change(() => sources);
  }

  /** Reads one source again; the others stay as they are. */
  async retry(id: string): Promise<LibraryState> {
    const tagger = await this.loadTagger();
    const record = this.catalogue.sources.find(source => source.record.id === id)?.record;
    const again = record && (await this.#read(record, tagger));
    return this.#change(sources =>
      sources.map(source => (again && source.record.id === id ? again : source)),
    );
  }

  /** Keeps what the reader did with an article. A key that the library doesn't know changes nothing. */
  async setReading(key: string, change: Partial<ReadingMarks>): Promise<null> {
    const entry = this.catalogue.entry(key);
    if (!entry) return null;
    this.catalogue.setReading(entry, change);
    const { source, article, reading } = entry;
    const storage = await this.storage;
    await storage.keepReadingState({ source: source.record.id, article: article.id, ...reading });
    return null;
  }

  async #read(record: SourceRecord, tagger: Tagger): Promise<ReadSource | FailedSource> {
    try {
      return readSource(record, await loadText(this.#base, record.id, this.fetch), tagger);
    } catch (error) {
      return { record, code: error instanceof SourceFailure ? error.code : 'unreadable' };
    }
  }

  /** One change after the other: what comes of the first is what the second begins with. */
  #change(change: (sources: Sources) => Sources): Promise<LibraryState> {
    const changed = this.#lastChange.then(() => this.#hold(change(this.catalogue.sources)));
    this.#lastChange = changed.catch(() => undefined);
    return changed;
  }

  /** At first over the index of the last visit; then what is there stays, and only what is new is indexed. */
  async #shelve(storage: Storage, sources: Sources): Promise<number> {
    if (this.#isOpen) return this.catalogue.change(sources);
    const kept = await keptIndex(storage);
    this.catalogue = new Catalogue(sources, kept);
    this.#isOpen = true;
    return this.catalogue.entries.filter(({ row }) => row >= (kept?.limit ?? 0)).length;
  }

  /** Several changes in a row are kept together: a large index takes a second to write. */
  #keepIndexSoon(storage: Storage) {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => void keepIndex(storage, this.catalogue), KEEP_AFTER_MS);
  }

  async #hold(sources: Sources): Promise<LibraryState> {
    const storage = await this.storage;
    const indexed = await this.#shelve(storage, sources);
    restoreReading(this.catalogue, await storage.readingStates());
    if (indexed > 0) this.#keepIndexSoon(storage);
    await this.corrections.apply();
    return {
      revision: ++this.#revision,
      articles: this.catalogue.entries.length,
      sources: sources.map(stateOf),
      lasting: storage.lasting,
    };
  }
}

function stateOf(source: ReadSource | FailedSource): SourceState {
  const { record } = source;
  if (!('articles' in source)) return { status: 'failed', record, code: source.code };
  const { lineCount, setAside } = source;
  return { status: 'loaded', record, lineCount, setAside, articles: source.articles.length };
}
