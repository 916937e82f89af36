import type { BroughtFile } from './brought-files';

/**
 * The files among entries of a drop and in folders within them, as the browser gives them: what reads them puts them in order, for
 * twenty thousand names in one go would hold the page up.
 */
export async function* filesOf(entries: readonly FileSystemEntry[]): AsyncGenerator<BroughtFile> {
  for (const entry of entries) {
    if (isFile(entry)) yield { path: pathOf(entry), file: await fileOf(entry) };
    else if (isFolder(entry)) yield* filesIn(entry);
  }
}

/** Null where it has been moved or locked meanwhile. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise(resolve => entry.file(resolve, () => resolve(null)));
}

/** The files in a folder, which is read a hundred entries at a time until none come; the folder itself where it can't be read. */
async function* filesIn(folder: FileSystemDirectoryEntry): AsyncGenerator<BroughtFile> {
  const reader = folder.createReader();
  for (;;) {
    const batch = await new Promise<FileSystemEntry[] | null>(resolve =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (batch === null) yield { path: pathOf(folder), file: null };
    if (!batch || batch.length === 0) return;
    yield* filesOf(batch);
  }
}

const pathOf = ({ fullPath }: FileSystemEntry) => fullPath.replace(/^\//, '');
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
