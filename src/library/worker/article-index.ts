import { parseQuery } from '../../search/parse-query';
import type { RelatedRow } from '../../search/related-rows';
import { SearchIndex } from '../../search/search-index';
import type { SearchWords } from '../list-protocol';
import type { Catalogue, Matching } from './catalogue';
import { documentOf } from './document-of';
import { articlesOf, type Entry } from './entry';
import { readAs } from './read-as';
import { resolveQuery } from './resolve-query';
import { searchesToTry } from './searches-to-try';

/** Articles that are read and indexed at a time: some tens of milliseconds, after which other calls have their turn. */
const BATCH = 100;

/** An index of an earlier visit, and the places it knows its articles by. */
export interface KeptIndex {
  readonly index: SearchIndex;
  /** By row. */
  readonly places: readonly string[];
}

/** What of the library can be searched. It follows the catalogue, and is loaded and brought up to date after the first list. */
export class ArticleIndex {
  readonly #index: SearchIndex;
  /** By row: the places that its article is searched by. */
  readonly places: string[];
  #followed = -1;
  #indexed = 0;
  #removed = 0;
  #last: (SearchWords & { readonly version: number; readonly matching: Matching }) | null = null;

  /** @param kept its rows are those of the catalogue; what it lacks is added, what is gone is taken out */
  constructor(
    private readonly catalogue: Catalogue,
    kept?: KeptIndex,
  ) {
    this.#index = kept?.index ?? new SearchIndex();
    this.places = [...(kept?.places ?? [])];
  }

  /** How often an article was indexed, first or again. */
  get indexed(): number {
    return this.#indexed;
  }

  /** How often an article was indexed or taken out: where it is the same as before, so is the index. */
  get changes(): number {
    return this.#indexed + this.#removed;
  }

  /** Whether the catalogue has changed since the index was brought up to date. */
  get isBehind(): boolean {
    return this.#followed !== this.catalogue.version;
  }

  /** Brings the index up to the catalogue: only what differs is indexed. Whatever changes meanwhile is heeded, too. */
  async follow(): Promise<void> {
    while (this.isBehind) {
      const { version } = this.catalogue;
      this.#removeGone();
      const due = this.catalogue.entries.filter(entry => this.#isDue(entry));
      for (let from = 0; from < due.length && version === this.catalogue.version; from += BATCH)
        await this.#addAll(due.slice(from, from + BATCH));
      if (version === this.catalogue.version) this.#followed = version;
    }
  }

  /** What fits the words of a search. */
  match(words: SearchWords): Matching {
    const { q, headlinesOnly } = words;
    const { version } = this.catalogue;
    // List, front page and page ask for the same search one after the other: the last answer is kept.
    if (this.#last?.q !== q || this.#last.headlinesOnly !== headlinesOnly || this.#last.version !== version)
      this.#last = { q, headlinesOnly, version, matching: this.#match(words) };
    return this.#last.matching;
  }

  /** The rows whose headlines hold what was typed, best first. */
  headlineRows(q: string): Uint32Array {
    return this.#index.search(q, { headlinesOnly: true }).rows;
  }

  /** The articles that share most rare words with the article of a row, best first; at most `most`. */
  related(row: number, most: number): RelatedRow[] {
    return this.#index.related(row, most);
  }

  /** The index as plain arrays, which are its own: valid until it is changed. */
  toSnapshot() {
    return this.#index.toSnapshot();
  }

  #match({ q, headlinesOnly }: SearchWords): Matching {
    const { words, accepts, problems } = resolveQuery(parseQuery(q), this.catalogue);
    const rest = { problems: problems.map(({ message }) => message) };
    if (words.clauses.length === 0)
      return { ...rest, rows: this.catalogue.rows.filter(accepts), terms: [], toTry: [], readAs: [] };
    const { rows: hits, terms } = this.#index.search(words, { headlinesOnly });
    const rows = hits.filter(accepts);
    const finds = (other: string) => this.#finds({ q: other, headlinesOnly });
    return {
      ...rest,
      rows,
      terms,
      toTry: rows.length > 0 ? [] : searchesToTry(q, this.#index, terms, finds),
      readAs: readAs(terms),
    };
  }

  #finds({ q, headlinesOnly }: SearchWords): boolean {
    const { words, accepts } = resolveQuery(parseQuery(q), this.catalogue);
    return this.#index.search(words, { headlinesOnly }).rows.some(accepts);
  }

  #isDue({ row, source }: Entry): boolean {
    if (!this.#index.has(row)) return true;
    // Where tags are still to come, those of the last visit are good enough to search by.
    return !source.untagged && this.places[row] !== this.catalogue.places[row];
  }

  #removeGone() {
    const gone: number[] = [];
    for (const row of this.#index.rows()) if (!this.catalogue.at(row)) gone.push(row);
    this.#index.removeAll(gone);
    this.#removed += gone.length;
  }

  async #addAll(entries: readonly Entry[]) {
    const articles = await articlesOf(entries);
    for (const [at, entry] of entries.entries()) {
      if (this.catalogue.at(entry.row) !== entry) continue;
      const article = articles[at];
      const { row, head } = entry;
      // Of an article whose text is lost, the headline can be found.
      this.#index.add(row, article ? documentOf(article) : { headline: head.headline.text, body: [] });
      this.places[row] = this.catalogue.places[row] ?? '';
      this.#indexed++;
    }
    await new Promise(resolve => setTimeout(resolve));
  }
}
