import type { Cut } from '../model/article';
import { aspectsOf } from './cut-aspects';

/** Per cent; nothing that is told from a text by its looks is beyond doubt. */
const MOST_SURE = 99;

/** A smaller weight would read as nought. */
const LEAST = 0.05;

interface WhyHereProps {
  readonly cut: Cut;
  readonly line: number;
}

/** Why an article was taken to begin where it does: what speaks for it, and what against. */
export function WhyHere({ cut, line }: WhyHereProps) {
  const aspects = aspectsOf(cut.reasons).filter(({ weight }) => Math.abs(weight) >= LEAST);
  return (
    <details className="mt-1 print:hidden">
      <summary className="w-fit hover:text-accent">Why does it begin there?</summary>
      {aspects.length === 0 ? (
        <p className="mt-1">
          Line {line}: {cut.reasons.map(({ name }) => name).join(', ')}.
        </p>
      ) : (
        <>
          <p className="mt-1">
            Line {line} was taken for a headline, {Math.min(MOST_SURE, Math.round(cut.confidence * 100))}%
            sure. This was weighed:
          </p>
          <ul className="mt-0.5">
            {aspects.map(({ aspect, weight }) => (
              <li key={aspect} className="flex gap-x-2.5">
                <span className="w-9 shrink-0 text-end tabular-nums">{signed(weight)}</span>
                {aspect}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** "+1.3", with a minus sign below nought. */
function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}
