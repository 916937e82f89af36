import type { FoundStretch } from '../../../importing/text-splitter';
import type { Article, SetAside } from '../../../model/article';
import type {
  SetAsidePart,
  StagedSource,
  StoredArticle,
  StoredFile,
  StoredHeads,
  StoredText,
} from '../../../model/stored-source';
import type { TaggedArticle } from '../../../model/tagged-article';
import type { Tagger } from '../../../tagging/tag-article';
import type { Step, Tables } from '../../tables';
import { compress } from '../compress';
import { packHeads } from '../packed-heads';
import { HEADS_PER_RECORD } from '../stored-articles';

/** Characters of text that are stored as one part; a part is unpacked to show a line in it. */
const PART = 300_000;
/** Records that are written at a time. */
const BATCH = 200;
/** Headlines shown before anything is kept. */
const HEADLINES = 3;

/**
 * Writes what is found in a source into the database under a content, stretch by stretch. The first that is written
 * has the content's name with it, so that a crash leaves nothing that nobody knows of; a small file is one change.
 */
export class Stage {
  articles = 0;
  lineCount = 0;
  readonly parts: number[] = [];
  readonly setAside: SetAsidePart[] = [];
  readonly headlines: string[] = [];
  readonly #repeats = new Map<string, number>();
  #steps: Step[];
  #fileParts = 0;
  /** Articles whose heads are still to be packed. */
  #unpacked: TaggedArticle[] = [];
  #text = '';
  #textLine = 1;
  #offset = 0;

  constructor(
    private readonly tables: Tables,
    private readonly tagger: Tagger,
    private readonly staged: StagedSource,
  ) {
    this.#steps = [{ put: 'staged', value: staged }];
  }

  /** Line and offset at which the next stretch begins. */
  get place(): { readonly line: number; readonly offset: number } {
    return { line: this.lineCount + 1, offset: this.#offset };
  }

  /** Takes a stretch whose places are those in the whole text. */
  async add(stretch: FoundStretch): Promise<void> {
    const { text, lineCount } = stretch;
    for (const article of this.#numbered(stretch.articles)) this.#article(article);
    for (const part of stretch.setAside) this.#setAside(part, text);
    if (this.#text === '') this.#textLine = this.lineCount + 1;
    this.#text += text;
    this.#offset += text.length;
    this.lineCount += lineCount;
    if (this.#text.length >= PART) this.#steps.push(await this.#part());
    if (this.#steps.length >= BATCH) await this.#write();
  }

  /** Keeps the next bytes of the file itself; where more follow, they are written at once. */
  async addFile(part: readonly Uint8Array[], isLast: boolean): Promise<void> {
    const value: StoredFile = {
      content: this.staged.content,
      number: this.#fileParts++,
      bytes: await compress(part),
    };
    this.#steps.push({ put: 'files', value });
    if (!isLast) await this.#write();
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    if (this.#text !== '') this.#steps.push(await this.#part());
    if (this.#unpacked.length > 0) this.#packHeads();
    await this.#write();
  }

  async #write(): Promise<void> {
    const steps = this.#steps;
    this.#steps = [];
    await this.tables.write(steps);
  }

  #article(article: Article) {
    if (this.headlines.length < HEADLINES) this.headlines.push(article.headline.text);
    const tagged = { ...article, tags: this.tagger.tagBriefly(article) };
    const value: StoredArticle = { content: this.staged.content, number: this.articles++, article: tagged };
    this.#steps.push({ put: 'articles', value });
    this.#unpacked.push(tagged);
    if (this.#unpacked.length === HEADS_PER_RECORD) this.#packHeads();
  }

  #packHeads() {
    const number = Math.ceil(this.articles / HEADS_PER_RECORD) - 1;
    const value: StoredHeads = { content: this.staged.content, number, heads: packHeads(this.#unpacked) };
    this.#steps.push({ put: 'heads', value });
    this.#unpacked = [];
  }

  async #part(): Promise<Step> {
    const number = this.parts.length;
    this.parts.push(this.#textLine);
    const text = this.#text;
    this.#text = '';
    const value: StoredText = { content: this.staged.content, number, text: await compress(text) };
    return { put: 'texts', value };
  }

  /** The same text has the same id wherever it stands; a second one within the source is numbered. */
  #numbered(articles: readonly Article[]): Article[] {
    const named = new Map<string, string>();
    const numbered = articles.map(article => {
      const hash = article.id.replace(/-\d+$/, '');
      const count = (this.#repeats.get(hash) ?? 0) + 1;
      this.#repeats.set(hash, count);
      const id = count === 1 ? hash : `${hash}-${count}`;
      named.set(article.id, id);
      return { ...article, id };
    });
    return numbered.map(article => ({
      ...article,
      sameAs: article.sameAs && (named.get(article.sameAs) ?? article.sameAs),
    }));
  }

  #setAside({ span, reason }: SetAside, text: string) {
    const from = span.start - this.#offset;
    const lines = text.slice(from, span.end - this.#offset).match(/[^\r\n]*\S[^\r\n]*/g)?.length ?? 0;
    const last = this.setAside.at(-1);
    const { firstLine, lastLine } = span;
    // Stretches of the same kind that follow one another are one.
    if (last && last.reason === reason && firstLine <= last.lastLine + 2 && reason !== 'lead-in')
      this.setAside[this.setAside.length - 1] = { ...last, lastLine, lines: last.lines + lines };
    else this.setAside.push({ firstLine, lastLine, reason, lines });
  }
}
