import { startTransition, useEffect, useState } from 'react';

/**
 * Whether a value has been on the page before: false while it is laid out for the first time, true a moment after it
 * was. What is not in sight can come then, and keeps nobody waiting for what is.
 */
export function usePainted(value: string | undefined): boolean {
  const [painted, setPainted] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setPainted(value)));
    return () => clearTimeout(timer);
  }, [value]);
  return value === painted;
}
