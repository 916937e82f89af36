import { Gap, TokenBuffer } from './token-buffer';
import { tokenize } from './tokenize';
import type { Vocabulary } from './vocabulary';

/** What may follow the words so far, and what they stand for themselves. */
interface Branch<Value> {
  value: Value | undefined;
  /** By word number; null where no phrase goes on, as after most. */
  next: Map<number, Branch<Value>> | null;
}

/** Phrases, each with a value, found in a row of tokens by walking word by word; the longest wins. */
export class PhraseTrie<Value> {
  /** By the number of a phrase's first word: an array, since every token of a text is looked up in it. */
  private readonly first: (Branch<Value> | undefined)[] = [];
  private readonly tokens = new TokenBuffer(64);
  /** Where the last match ended: index after its last token. */
  matchEnd = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The value of a phrase as it stands, for adding to it. */
  get(phrase: string): Value | undefined {
    return this.branchFor(phrase).value;
  }

  set(phrase: string, value: Value): void {
    this.branchFor(phrase).value = value;
  }

  /** The longest phrase that begins at token `at`; `matchEnd` then tells where it ends. */
  longestAt(tokens: TokenBuffer, at: number): Value | undefined {
    const firstWord = tokens.word[at] as number;
    if (firstWord < 0 || firstWord >= this.first.length) return undefined;
    let branch = this.first[firstWord];
    let best: Value | undefined;
    for (let index = at + 1; branch; index++) {
      if (branch.value !== undefined) {
        best = branch.value;
        this.matchEnd = index;
      }
      if (!branch.next || index >= tokens.count || (tokens.gap[index] as Gap) > Gap.Dot) break;
      branch = branch.next.get(tokens.word[index] as number);
    }
    return best;
  }

  private branchFor(phrase: string): Branch<Value> {
    const { tokens } = this;
    tokens.clear();
    tokenize(phrase, 0, this.vocabulary, tokens, { learn: true });
    let branch = this.firstBranch(tokens.word[0] as number);
    for (let index = 1; index < tokens.count; index++) {
      branch = branchOf(branch, tokens.word[index] as number);
    }
    return branch;
  }

  private firstBranch(word: number): Branch<Value> {
    // Filled up one by one: an array with a gap would be kept as a slower hash table.
    while (this.first.length <= word) this.first.push(undefined);
    const branch = this.first[word] ?? { value: undefined, next: null };
    this.first[word] = branch;
    return branch;
  }
}

function branchOf<Value>(branch: Branch<Value>, word: number): Branch<Value> {
  branch.next ??= new Map();
  const known = branch.next.get(word) ?? { value: undefined, next: null };
  branch.next.set(word, known);
  return known;
}
