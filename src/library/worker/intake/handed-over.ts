import type { Brought } from '../../import-protocol';

type Files = Brought['files'];

/** Files that have been handed over by the page and wait for their import to begin. */
const waiting = new Map<string, Files[number][]>();

/** Adds files to those of an import; gives null, as an answer without content. */
export function addFiles(importId: string, files: Files): null {
  const known = waiting.get(importId);
  if (known) known.push(...files);
  else waiting.set(importId, [...files]);
  return null;
}

/** The files of an import in the order of their paths; they are no longer held here. */
export function takeFiles(importId: string): Files {
  const files = waiting.get(importId) ?? [];
  waiting.delete(importId);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
