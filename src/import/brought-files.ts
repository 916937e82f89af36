/** A file with the path it has in the folder that was brought, or its name. */
export interface BroughtFile {
  readonly path: string;
  readonly file: File;
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
  if (entries.length > 0) return filesOf(entries);
  const files = chosenFiles(transfer.files);
  return files.length > 0 ? files : null;
}

async function* filesOf(entries: readonly FileSystemEntry[]): AsyncGenerator<BroughtFile> {
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
