import type { SearchWords } from '../list-protocol';
import type { Storage } from '../storage';
import type { ArticleIndex } from './article-index';
import { ALL, type Catalogue, type Matching } from './catalogue';
import { loadedOnce } from './loaded-once';

/**
 * The library's search. Its code and its index are loaded after the first list, or when something is searched for; what is
 * asked of it before waits.
 */
export class LibrarySearch {
  readonly #opened: () => Promise<ArticleIndex> = loadedOnce(() => this.#open());
  #following: Promise<void> | null = null;
  #keeping: Promise<void> = Promise.resolve();
  #kept = 0;

  /** @param lineage names the numbering of the catalogue's rows: an index made under another is of no use */
  constructor(
    private readonly catalogue: Catalogue,
    private readonly storage: Promise<Storage>,
    private readonly lineage: string,
  ) {}

  /** What fits the words; without words, all. */
  async matching(words: SearchWords): Promise<Matching> {
    return words.q.trim() === '' ? ALL : (await this.index()).match(words);
  }

  /** The index, brought up to the catalogue as it is by now. */
  async index(): Promise<ArticleIndex> {
    const index = await this.#opened();
    while (index.isBehind) {
      this.#following ??= this.#follow(index);
      await this.#following;
    }
    return index;
  }

  /** Keeps index and rows for the next visit, where they differ from those that are kept. */
  async keep(): Promise<void> {
    const storage = await this.storage;
    const index = await this.index();
    // Where the storage ends with the page, there is no next visit.
    if (storage.trouble !== null || index.changes === this.#kept) return;
    this.#kept = index.changes;
    const { keepIndex } = await import('./kept-index');
    this.#keeping = keepIndex(storage, this.lineage, this.catalogue, index);
    await this.#keeping;
  }

  async #open(): Promise<ArticleIndex> {
    const [{ ArticleIndex }, { keptIndex }] = await Promise.all([
      import('./article-index'),
      import('./kept-index'),
    ]);
    return new ArticleIndex(this.catalogue, await keptIndex(await this.storage, this.lineage));
  }

  async #follow(index: ArticleIndex): Promise<void> {
    // What is being kept must not change meanwhile.
    await this.#keeping;
    await index.follow().finally(() => {
      this.#following = null;
    });
  }
}
