/** A line with something in it. */
export interface Line {
  readonly text: string;
  /** Whether a blank line stands above it. */
  readonly afterGap: boolean;
}

/** The lines that are not blank. */
export function filledLines(lines: readonly string[]): Line[] {
  return lines.flatMap((line, at): Line[] => {
    const text = line.trim();
    return text === '' ? [] : [{ text, afterGap: at === 0 || lines[at - 1]?.trim() === '' }];
  });
}

/** The lines of a text that are not blank. */
export function linesIn(text: string): Line[] {
  return filledLines(text.split(/\r\n?|\n/));
}

/** Characters at which a line may have been broken to fit a page. */
const BROKEN_AT = { least: 40, most: 100 };

/** Lines with those that go on with them, where lines are short and gaps stand between paragraphs. */
export function paragraphs(lines: readonly Line[]): string[] {
  const isBroken = lines.every(({ text }) => text.length <= BROKEN_AT.most);
  const joined: string[] = [];
  for (const [at, { text, afterGap }] of lines.entries()) {
    const last = joined.at(-1);
    const goesOn = isBroken && !afterGap && (lines[at - 1]?.text.length ?? 0) >= BROKEN_AT.least;
    if (last !== undefined && goesOn) joined[joined.length - 1] = `${last} ${text}`;
    else joined.push(text);
  }
  return joined;
}
