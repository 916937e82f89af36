/**
 * What the reader says of a line of a source: that an article begins with it, or that none does. The line is known by its
 * words, so that it is found again where lines above it come or go; other lines of just these words are meant, too.
 */
export interface CutRuling {
  /** The words of the line, without the blanks around them. */
  readonly line: string;
  readonly begins: boolean;
}

/**
 * The rulings when the reader says of a line whether an article begins with it. A word against an earlier ruling takes that
 * back: then the line is what it was found to be.
 */
export function withRuling(rulings: readonly CutRuling[], ruling: CutRuling): readonly CutRuling[] {
  const others = rulings.filter(({ line }) => line !== ruling.line);
  return others.length < rulings.length ? others : [...rulings, ruling];
}
