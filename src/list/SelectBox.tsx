import { type MouseEvent, use } from 'react';
import { Selecting, select, withRange, withToggled } from './selection';

/** The box that picks an article out; with Shift all from the last one picked out to it. */
export function SelectBox({ row, headline }: { row: number; headline: string }) {
  const { selection, order } = use(Selecting);
  const pick = ({ shiftKey }: MouseEvent) =>
    select(before => (shiftKey ? withRange(before, row, order) : withToggled(before, row)));
  return (
    <label className="relative z-10 -my-1 -me-2.5 float-end flex size-8 items-center justify-center">
      <span className="sr-only">Select “{headline}”</span>
      <input type="checkbox" className="check" checked={selection.rows.has(row)} readOnly onClick={pick} />
    </label>
  );
}
