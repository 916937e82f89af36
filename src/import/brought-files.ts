/** A file with the path it has in the folder that was brought, or its name. One that could not be had is told of in the review. */
export interface BroughtFile {
  readonly path: string;
  readonly file: File | null;
}

/** Files that were brought; those of a dropped folder come as it is walked, and can be gone through once. */
export type BroughtFiles = Iterable<BroughtFile> | AsyncIterable<BroughtFile>;

/** The files of an input; a folder's come with their paths. */
export function chosenFiles(list: FileList | null): BroughtFile[] {
  return Array.from(list ?? [], file => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Whether something that is dragged holds files. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

/** What was dropped: files, and all that is in folders, in the order of their paths. Null where nothing was. */
export function droppedFiles(transfer: DataTransfer): BroughtFiles | null {
  // Entries have to be taken at once: a moment later the browser has emptied the list.
  const entries = Array.from(transfer.items).flatMap(item => item.webkitGetAsEntry() ?? []);
  if (entries.length > 0) return walked(entries);
  const files = chosenFiles(transfer.files);
  return files.length > 0 ? files : null;
}

/** How folders are walked is loaded when one is dropped. */
async function* walked(entries: readonly FileSystemEntry[]): AsyncGenerator<BroughtFile> {
  yield* (await import('./walk-entries')).filesOf(entries);
}
