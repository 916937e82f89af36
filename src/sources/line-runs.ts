import type { SourceLine } from '../library/article-protocol';
import type { SetAsideReason } from '../model/article';

/** Lines that follow each other and belong to the same thing. */
export interface LineRun {
  /** Key of the article, or null where the lines were set aside. */
  readonly article: string | null;
  readonly setAside: SetAsideReason | null;
  readonly lines: readonly SourceLine[];
}

/** Groups lines by what they belong to; a blank line stays with what stands before it. */
export function lineRuns(lines: readonly SourceLine[]): LineRun[] {
  const runs: { article: string | null; setAside: SetAsideReason | null; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const blank = line.article === null && line.setAside === null;
    if (run && (blank || (run.article === line.article && run.setAside === line.setAside)))
      run.lines.push(line);
    else runs.push({ article: line.article, setAside: line.setAside, lines: [line] });
  }
  return runs;
}
