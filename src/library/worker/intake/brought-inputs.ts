import { type Input, inputOf, missingInput } from '../../../importing/input';
import type { Brought } from '../../import-protocol';

/** What was brought, as inputs in its order. */
export function* inputsOf({ files, pasted }: Brought): Generator<Input> {
  for (const { path, file } of files) yield file ? inputOf(path, file) : missingInput(path);
  if (pasted !== null) yield inputOf(`Pasted text of ${dayAndTime(new Date())}`, new Blob([pasted]));
}

/**
 * "25 November 2026 at 14.05.09": no colon and no slash, since it is a file's name too, and no hyphen, at which it
 * would be broken where it is a heading.
 */
function dayAndTime(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day} at ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.')}`;
}
