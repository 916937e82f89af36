import { Gap, TokenBuffer } from './token-buffer';
import { tokenize } from './tokenize';
import type { Vocabulary } from './vocabulary';

const ROOT = -1;
const NODE_FACTOR = 2 ** 22;

/** Phrases, each with a value, found in a row of tokens by walking word by word; the longest wins. */
export class PhraseTrie<Value> {
  private readonly next = new Map<number, number>();
  private readonly values: (Value | undefined)[] = [];
  private first = new Int32Array(1024);
  private readonly tokens = new TokenBuffer(64);
  /** Where the last match ended: index after its last token. */
  matchEnd = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The value of a phrase as it stands, for adding to it. */
  get(phrase: string): Value | undefined {
    return this.values[this.nodeFor(phrase)];
  }

  set(phrase: string, value: Value): void {
    this.values[this.nodeFor(phrase)] = value;
  }

  /** The longest phrase that begins at token `at`; `matchEnd` then tells where it ends. */
  longestAt(tokens: TokenBuffer, at: number): Value | undefined {
    const firstWord = tokens.word[at] as number;
    if (firstWord < 0 || firstWord >= this.first.length) return undefined;
    let node = (this.first[firstWord] as number) - 1;
    let best: Value | undefined;
    for (let index = at + 1; node >= 0; index++) {
      const value = this.values[node];
      if (value !== undefined) {
        best = value;
        this.matchEnd = index;
      }
      if (index >= tokens.count || (tokens.gap[index] as Gap) > Gap.Dot) break;
      const word = tokens.word[index] as number;
      if (word < 0) break;
      node = this.next.get(node * NODE_FACTOR + word) ?? ROOT;
    }
    return best;
  }

  private nodeFor(phrase: string): number {
    const { tokens } = this;
    tokens.clear();
    tokenize(phrase, 0, this.vocabulary, tokens, { learn: true });
    let node = this.firstNode(tokens.word[0] as number);
    for (let index = 1; index < tokens.count; index++) node = this.child(node, tokens.word[index] as number);
    return node;
  }

  private firstNode(word: number): number {
    if (word >= this.first.length) {
      const wider = new Int32Array(Math.max(this.first.length * 2, word + 1));
      wider.set(this.first);
      this.first = wider;
    }
    const known = this.first[word] as number;
    if (known > 0) return known - 1;
    this.first[word] = this.values.push(undefined);
    return this.values.length - 1;
  }

  private child(node: number, word: number): number {
    const key = node * NODE_FACTOR + word;
    const known = this.next.get(key);
    if (known !== undefined) return known;
    const made = this.values.push(undefined) - 1;
    this.next.set(key, made);
    return made;
  }
}
