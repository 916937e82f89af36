import { useEffect, useState } from 'react';

/** So long nothing changes before a change on the way is taken for the last one. */
const PAUSE_MS = 250;

/**
 * A value that may lag behind: while it changes on the way (`changing`), the last settled one stays until
 * there is a pause.
 */
export function useSettled<Value>(value: Value, changing: boolean): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), changing ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [value, changing]);
  return changing ? settled : value;
}
