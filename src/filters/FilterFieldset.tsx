import { type ReactNode, useState } from 'react';

/** So many values are taken in at a glance; among more one looks for a name. */
const LONG = 12;

interface FilterFieldsetProps {
  readonly legend: string;
  /** How many values there are. */
  readonly size: number;
  /** What stands above the values, as the choice between main and mentioned places. */
  readonly options?: ReactNode;
  /** The values called by what was typed into the filter's own field; null where none is. */
  readonly children: (typed: string) => ReactNode;
}

/** A filter group; a long one with a field that narrows its values by their names. */
export function FilterFieldset({ legend, size, options, children }: FilterFieldsetProps) {
  const [typed, setTyped] = useState('');
  const values = size > 0 ? children(size > LONG ? typed : '') : null;
  return (
    <fieldset className="mb-7 min-w-0">
      <legend className="mb-1.5 w-full border-b border-ink pb-2 text-[0.8125rem] font-semibold">
        {legend}
      </legend>
      {options}
      {size > LONG && (
        <input
          type="search"
          aria-label={`Find in ${legend}`}
          placeholder={`Find in ${legend}`}
          autoComplete="off"
          spellCheck="false"
          value={typed}
          className="mb-1.5 h-7 w-full border-b border-soft bg-transparent text-[0.8125rem] outline-none placeholder:text-soft placeholder:opacity-100 focus:border-accent focus:shadow-[0_1px_0_var(--accent)]"
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={event => {
            if (event.key !== 'Escape' || typed === '' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            setTyped('');
          }}
        />
      )}
      {size === 0 ? (
        <p className="small">None among these articles</p>
      ) : (
        (values ?? <p className="small">None is called “{typed.trim()}”</p>)
      )}
    </fieldset>
  );
}
