import type { BroughtFile } from './brought-files';

/**
 * The files among entries of a drop and in folders within them, as the browser gives them: what reads them puts them in order, for
 * twenty thousand names in one go would hold the page up.
 */
export async function* filesOf(entries: readonly FileSystemEntry[]): AsyncGenerator<BroughtFile> {
  for (const entry of entries) {
    if (isFile(entry)) yield { path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) };
    else if (isFolder(entry)) for await (const batch of entriesIn(entry)) yield* filesOf(batch);
  }
}

/** @throws Error where it has been moved or locked meanwhile */
function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) =>
    entry.file(resolve, () =>
      reject(new Error(`${entry.fullPath} could not be read. Add the others without it.`)),
    ),
  );
}

/** The entries of a folder, which is read a hundred at a time until none come. */
async function* entriesIn(folder: FileSystemDirectoryEntry): AsyncGenerator<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return;
    yield batch;
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
