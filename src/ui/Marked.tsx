import { Fragment } from 'react';
import { evenSpaces } from './even-spaces';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A text as it is set, with some stretches marked.
 * @param marks in order and without overlap; offsets in UTF-16 code units from 0
 */
export function Marked({ text, marks }: { text: string; marks: readonly Stretch[] }) {
  const set = evenSpaces(text);
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {set.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{set.slice(start, end)}</mark>
        </Fragment>
      ))}
      {set.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

/** The part of some marks that lies in a stretch, counted from the stretch's start. */
export function marksWithin(marks: readonly Stretch[], start: number, end: number): Stretch[] {
  return marks
    .filter(mark => mark.end > start && mark.start < end)
    .map(mark => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }));
}
