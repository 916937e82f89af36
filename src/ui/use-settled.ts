import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/** So long nothing changes before a change on the way is taken for the last one: a slow writer's pause between two keys. */
const PAUSE_MS = 250;
/** What is a lot to lay out waits until one has surely stopped. */
export const LONG_PAUSE_MS = 600;

/**
 * A value that may lag behind: while it changes on the way (`changing`), the last settled one stays until
 * there is a pause. What the pause brings gives way to typing.
 */
export function useSettled<Value>(value: Value, changing: boolean, pause = PAUSE_MS): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const settle = () => startTransition(() => setSettled(() => value));
    if (!changing) return afterPaint(settle);
    const timer = setTimeout(settle, pause);
    return () => clearTimeout(timer);
  }, [value, changing, pause]);
  return changing ? settled : value;
}
