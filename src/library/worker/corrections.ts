import {
  type Correction,
  isRule,
  isSameEdit,
  type Rule,
  ruleOf,
  type TagEdit,
  withEdit,
  withoutEdit,
} from '../../model/correction';
import type { ExplainedTags } from '../../model/tags';
import { correctTags, readingsOf } from '../../tagging/correct-tags';
import type { Tagger } from '../../tagging/tag-article';
import type { Alike, OpenedArticle } from '../article-protocol';
import type { Storage } from '../storage';
import { isAlike, likenessOf } from './alike';
import type { Catalogue } from './catalogue';
import { articlesOf, type Entry } from './entry';

const NO_EDITS: readonly TagEdit[] = [];
const NO_RULES: readonly Rule[] = [];

/** A correction, and what it takes the place of. */
interface Replacing {
  readonly before: Correction;
  readonly after: Correction;
}

/**
 * What the reader corrected of the library's tags: in single articles, and by rules in all that are alike, those
 * that come later among them. What is said of an article itself goes before any rule.
 */
export class Corrections {
  #kept: ReadonlyMap<string, Correction> = new Map();
  #rules: readonly Rule[] = [];
  /** The rules for an article, so that its tags are not asked again at each change of the library. */
  #rulesOf = new WeakMap<Entry, readonly Rule[]>();
  /** The edits by which an article's tags are as they are. */
  readonly #done = new WeakMap<Entry, readonly TagEdit[]>();
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly catalogue: () => Catalogue,
    private readonly storage: Promise<Storage>,
    private readonly loadTagger: () => Promise<Tagger>,
  ) {}

  /** Puts the kept corrections on the articles of a library that has changed. */
  apply(): Promise<void> {
    return this.#change(async () => {
      const kept = await (await this.storage).corrections();
      this.#keep(new Map(kept.map(correction => [nameOf(correction), correction])));
      await this.#correctTags();
    });
  }

  /** One change after the other: the database is not asked while a correction is on its way into it. */
  #change<Result>(change: () => Promise<Result>): Promise<Result> {
    const changed = this.#lastChange.then(change);
    this.#lastChange = changed.catch(() => undefined);
    return changed;
  }

  /** What the reader said of an article's tags: of it alone, and of all that are alike. */
  saidOf(entry: Entry): Pick<OpenedArticle, 'edits' | 'rules'> {
    return { edits: this.#editsOf(entry), rules: this.#rulesFor(entry) };
  }

  #editsOf({ source, id }: Entry): readonly TagEdit[] {
    return this.#kept.get(nameOf({ source: source.record.id, article: id }))?.edits ?? NO_EDITS;
  }

  #rulesFor(entry: Entry): readonly Rule[] {
    if (this.#rules.length === 0) return NO_RULES;
    const known = this.#rulesOf.get(entry);
    if (known) return known;
    const { found } = entry;
    const rules = this.#rules.filter(rule => isAlike(found, rule));
    this.#rulesOf.set(entry, rules);
    return rules;
  }

  /** All corrections, those of articles that are not here among them. */
  all(): Correction[] {
    return [...this.#kept.values()];
  }

  /** The tags of an article as they are corrected, with all that speaks for them; null for a key that isn't here. */
  async explain(key: string): Promise<ExplainedTags | null> {
    const entry = this.catalogue().entry(key);
    if (!entry) return null;
    const edits = this.#inForce(entry);
    const [tagger, [article]] = await Promise.all([this.loadTagger(), articlesOf([entry])]);
    return article ? correctTags(tagger.tag(article, readingsOf(edits)), edits) : null;
  }

  /** Whether an edit of an article can be made a rule of, and how many others that would change by now. */
  alike(key: string, edit: TagEdit): Alike {
    const catalogue = this.catalogue();
    const entry = catalogue.entry(key);
    const likeness = entry && likenessOf(entry.found, edit);
    if (!likeness) return { articles: 0, likeness: null };
    const rule = ruleOf(edit, likeness);
    if (this.#isMade(rule)) return { articles: 0, likeness: null };
    const others = catalogue.entries.filter(other => other !== entry && this.#wouldChange(other, rule, edit));
    return { articles: others.length, likeness };
  }

  #isMade(rule: Rule): boolean {
    return JSON.stringify(this.#kept.get(nameOf(rule))?.edits) === JSON.stringify(rule.edits);
  }

  #wouldChange(entry: Entry, rule: Rule, edit: TagEdit): boolean {
    const own = this.#editsOf(entry);
    const isSaidItself = withoutEdit(own, edit).length < own.length;
    if (isSaidItself || !isAlike(entry.found, rule)) return false;
    return !this.#inForce(entry).some(done => isSameEdit(done, edit));
  }

  /**
   * Edits the tags of an article, or by a rule those of all that are like it.
   * @returns the correction that this took the place of, for `restore`; none where it was made already
   */
  correct(key: string, edit: TagEdit, others: boolean): Promise<Correction[]> {
    return this.#change(async () => {
      const entry = this.catalogue().entry(key);
      const replacing = entry && (others ? this.#byRule(entry, edit) : this.#alone(entry, edit));
      if (!replacing) return [];
      const { before, after } = replacing;
      await this.#put([after]);
      return before.edits.some(made => isSameEdit(made, edit)) ? [] : [before];
    });
  }

  #alone(entry: Entry, edit: TagEdit): Replacing {
    const before = { source: entry.source.record.id, article: entry.id, edits: this.#editsOf(entry) };
    return { before, after: { ...before, edits: withEdit(before.edits, edit) } };
  }

  #byRule(entry: Entry, edit: TagEdit): Replacing | null {
    const likeness = likenessOf(entry.found, edit);
    if (!likeness) return null;
    const after = ruleOf(edit, likeness);
    return { before: this.#kept.get(nameOf(after)) ?? { ...after, edits: NO_EDITS }, after };
  }

  /** Puts corrections in place of those their articles have; one without edits leaves the tags as they were found. */
  async restore(corrections: readonly Correction[]): Promise<null> {
    await this.#change(() => this.#put(corrections));
    return null;
  }

  async #put(corrections: readonly Correction[]): Promise<void> {
    const all = new Map(this.#kept);
    for (const correction of corrections) {
      if (correction.edits.length > 0) all.set(nameOf(correction), correction);
      else all.delete(nameOf(correction));
    }
    this.#keep(all);
    await this.#correctTags();
    await (await this.storage).keepCorrections(corrections);
  }

  #keep(kept: ReadonlyMap<string, Correction>) {
    this.#kept = kept;
    const rules = [...kept.values()].filter(isRule);
    if (JSON.stringify(rules) === JSON.stringify(this.#rules)) return;
    this.#rules = rules;
    this.#rulesOf = new WeakMap();
  }

  /** The edits by which an article's tags are to be corrected. */
  #inForce(entry: Entry): readonly TagEdit[] {
    const own = this.#editsOf(entry);
    const ruled = this.#rulesFor(entry).flatMap(({ edits }) => edits);
    return ruled.length === 0 ? own : [...ruled, ...own].reduce<readonly TagEdit[]>(withEdit, NO_EDITS);
  }

  /** Corrects the articles whose edits are others now. The tables of places are needed only where a name is to be read otherwise. */
  async #correctTags() {
    const catalogue = this.catalogue();
    const changed = catalogue.entries.flatMap(entry => {
      const edits = this.#inForce(entry);
      const done = this.#done.get(entry) ?? NO_EDITS;
      const isDone = edits === done || JSON.stringify(edits) === JSON.stringify(done);
      return isDone ? [] : [{ entry, edits }];
    });
    const reread = changed.filter(({ edits }) => readingsOf(edits).size > 0).map(({ entry }) => entry);
    const tagger = reread.length > 0 ? await this.loadTagger() : null;
    const articles = new Map((await articlesOf(reread)).map((article, at) => [reread[at], article]));
    for (const { entry, edits } of changed) {
      const article = articles.get(entry);
      const tags = tagger && article ? tagger.tagBriefly(article, readingsOf(edits)) : entry.found;
      catalogue.setTags(entry, correctTags(tags, edits));
      this.#done.set(entry, edits);
    }
  }
}

function nameOf({ source, article }: Pick<Correction, 'source' | 'article'>): string {
  return JSON.stringify([source, article]);
}
