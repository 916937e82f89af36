import { type Correction, type TagEdit, withEdit } from '../../model/correction';
import type { ExplainedTags } from '../../model/tags';
import { correctTags, readingsOf } from '../../tagging/correct-tags';
import type { Tagger } from '../../tagging/tag-article';
import type { Alike } from '../article-protocol';
import type { Storage } from '../storage';
import { alike } from './alike';
import type { Catalogue } from './catalogue';
import { articlesOf, type Entry } from './entry';

/** What the reader corrected of the library's tags. */
export class Corrections {
  #byArticle: ReadonlyMap<string, Correction> = new Map();

  constructor(
    private readonly catalogue: () => Catalogue,
    private readonly storage: Promise<Storage>,
    private readonly loadTagger: () => Promise<Tagger>,
  ) {}

  /** Puts the kept corrections on the articles of a library that was read anew. */
  async apply(): Promise<void> {
    const kept = await (await this.storage).corrections();
    this.#byArticle = new Map(kept.map(correction => [nameOf(correction), correction]));
    if (kept.length === 0) return;
    await this.#correctTags(this.catalogue().entries.filter(entry => this.editsOf(entry).length > 0));
  }

  /** The edits of an article. */
  editsOf(entry: Entry): readonly TagEdit[] {
    return this.#byArticle.get(nameOf(articleOf(entry)))?.edits ?? [];
  }

  /** All corrections, those of articles that are not here among them. */
  all(): Correction[] {
    return [...this.#byArticle.values()];
  }

  /** The tags of an article as they are corrected, with all that speaks for them; null for a key that isn't here. */
  async explain(key: string): Promise<ExplainedTags | null> {
    const entry = this.catalogue().entry(key);
    if (!entry) return null;
    const edits = this.editsOf(entry);
    const [tagger, [article]] = await Promise.all([this.loadTagger(), articlesOf([entry])]);
    return article ? correctTags(tagger.tag(article, readingsOf(edits)), edits) : null;
  }

  /** How many other articles an edit of this one fits as well. A key that the library doesn't know has none. */
  alike(key: string, edit: TagEdit): Alike {
    const catalogue = this.catalogue();
    const entry = catalogue.entry(key);
    if (!entry) return { articles: 0, likeness: { kind: 'none' } };
    const { entries, likeness } = alike(entry, edit, catalogue.entries);
    return { articles: entries.length, likeness };
  }

  /**
   * Edits the tags of an article, or of all other articles like it.
   * @returns the corrections of those articles as they were before, for `restore`
   */
  async correct(key: string, edit: TagEdit, others: boolean): Promise<Correction[]> {
    const catalogue = this.catalogue();
    const entry = catalogue.entry(key);
    if (!entry) return [];
    const entries = others ? alike(entry, edit, catalogue.entries).entries : [entry];
    const before = entries.map(one => ({ ...articleOf(one), edits: this.editsOf(one) }));
    await this.restore(before.map(one => ({ ...one, edits: withEdit(one.edits, edit) })));
    return before;
  }

  /** Puts corrections in place of those their articles have; one without edits leaves the tags as they were found. */
  async restore(corrections: readonly Correction[]): Promise<null> {
    const all = new Map(this.#byArticle);
    for (const correction of corrections) {
      if (correction.edits.length > 0) all.set(nameOf(correction), correction);
      else all.delete(nameOf(correction));
    }
    this.#byArticle = all;
    const names = new Set(corrections.map(nameOf));
    await this.#correctTags(this.catalogue().entries.filter(entry => names.has(nameOf(articleOf(entry)))));
    await (await this.storage).keepCorrections(corrections);
    return null;
  }

  /** The tables of places are needed only where a name is to be read otherwise. */
  async #correctTags(entries: readonly Entry[]) {
    const reread = entries.filter(entry => readingsOf(this.editsOf(entry)).size > 0);
    const tagger = reread.length > 0 ? await this.loadTagger() : null;
    const articles = new Map((await articlesOf(reread)).map((article, at) => [reread[at], article]));
    const catalogue = this.catalogue();
    for (const entry of entries) {
      const edits = this.editsOf(entry);
      const article = articles.get(entry);
      const tags = tagger && article ? tagger.tagBriefly(article, readingsOf(edits)) : entry.found;
      catalogue.setTags(entry, correctTags(tags, edits));
    }
  }
}

function articleOf({ source, id }: Entry) {
  return { source: source.record.id, article: id };
}

function nameOf({ source, article }: Pick<Correction, 'source' | 'article'>): string {
  return JSON.stringify([source, article]);
}
