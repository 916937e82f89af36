import type { BroughtFile } from './brought-files';

/** The files among entries of a drop and in folders within them, in the order of their names. */
export async function* filesOf(entries: readonly FileSystemEntry[]): AsyncGenerator<BroughtFile> {
  // The names are asked for once: of twenty thousand, asking at each comparison holds the page up for half a second.
  const named = entries.map(entry => ({ name: entry.name, entry }));
  for (const { entry } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isFile(entry)) yield { path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) };
    else if (isFolder(entry)) yield* filesOf(await entriesIn(entry));
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

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  // A folder is read a hundred entries at a time, until none come.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return found;
    found.push(...batch);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
