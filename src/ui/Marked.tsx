import { Fragment } from 'react';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A text with some stretches marked.
 * @param marks in order and without overlap; offsets in UTF-16 code units from 0
 */
export function Marked({ text, marks }: { text: string; marks: readonly Stretch[] }) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

/** The part of some marks that lies in a stretch, counted from the stretch's start. */
export function marksWithin(marks: readonly Stretch[], start: number, end: number): Stretch[] {
  return marks
    .filter(mark => mark.end > start && mark.start < end)
    .map(mark => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }));
}
