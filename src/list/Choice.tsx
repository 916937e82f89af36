import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One of some values, in the words of the list's bar. */
export function Choice<Value extends string>({ label, value, values, nameOf, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <span className="flex min-w-0 flex-wrap items-center">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        className="ms-1 min-h-6 max-w-full min-w-0 cursor-pointer bg-paper text-ink [field-sizing:content]"
        onChange={({ target }) => onChoose(values.find(one => one === target.value) ?? value)}
      >
        {values.map(one => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </span>
  );
}
