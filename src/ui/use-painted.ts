import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/** A value as it was last painted: what may follow a moment later keeps nobody waiting for what comes first. */
export function useLastPainted<Value>(value: Value, before: Value): Value {
  const [painted, setPainted] = useState(before);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value]);
  return painted;
}

/**
 * Whether a value has been on the page before: false while it is laid out for the first time, true a moment after it
 * was. What is not in sight can come then.
 */
export function usePainted(value: string | undefined): boolean {
  return useLastPainted(value, undefined) === value;
}
