import type { EngineFigures, GibberishFigures, SetFigures } from './measure';
import type { RestoreFigures } from './restore';
import type { TypoStepFigures } from './typo-step';

export interface Report {
  readonly corpus: { readonly articles: number; readonly words: number };
  readonly engines: Readonly<Record<string, EngineFigures>>;
  readonly restore: RestoreFigures;
  readonly typoStep: Readonly<Record<string, TypoStepFigures>>;
}

/** Prints a report for reading. */
export function printTable({ corpus, engines, restore, typoStep }: Report): void {
  console.log(`${corpus.articles} articles, ${corpus.words} words`);
  for (const [name, { buildMs, heapMB, sets }] of Object.entries(engines)) {
    console.log(`\n${name}: built in ${buildMs.toFixed(0)} ms, ${heapMB.toFixed(1)} MB`);
    console.table(Object.fromEntries(Object.entries(sets).map(([set, figures]) => [set, row(figures)])));
  }
  const { buildMs, restoreMs, megabytes } = restore;
  console.log(
    `\nBack from a snapshot of ${megabytes.toFixed(1)} MB in ${restoreMs.toFixed(0)} ms, built in ${buildMs.toFixed(0)}: ${(restoreMs / buildMs).toFixed(2)} of the time`,
  );
  console.log('\nThe typo step by itself');
  console.table(
    Object.fromEntries(
      Object.entries(typoStep).map(([way, { n, first, found, p50, p95 }]) => [
        way,
        { n, 'first %': percent(first), 'found %': percent(found), 'p50 ms': ms(p50), 'p95 ms': ms(p95) },
      ]),
    ),
  );
}

function row(figures: SetFigures | GibberishFigures): Record<string, string | number> {
  const found =
    'first' in figures
      ? { 'first %': percent(figures.first), 'in ten %': percent(figures.inTen) }
      : { 'answered %': percent(figures.answered) };
  const { n, p50, p95, p99, medianRatio } = figures;
  return {
    n,
    ...found,
    'p50 ms': ms(p50),
    'p95 ms': ms(p95),
    'p99 ms': ms(p99),
    'against minisearch': medianRatio === null ? '' : medianRatio.toFixed(3),
  };
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(3);
}
