/** A file with the path it has in the folder that was brought, or its name. */
export interface BroughtFile {
  readonly path: string;
  readonly file: File;
}

/** The files of an input; a folder's come with their paths. */
export function chosenFiles(list: FileList | null): BroughtFile[] {
  return [...(list ?? [])].map(file => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Whether something that is dragged holds files. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

/** What was dropped: files, and all that is in folders, in the order of their paths. */
export async function droppedFiles(transfer: DataTransfer): Promise<BroughtFile[]> {
  // Entries have to be taken at once: a moment later the browser has emptied the list.
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(transfer.files);
  const files = (await Promise.all(entries.map(filesIn))).flat();
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesIn(entry: FileSystemEntry): Promise<BroughtFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: FileSystemEntry[] = [];
  // A folder is read a hundred entries at a time, until none come.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) break;
    found.push(...batch);
  }
  return (await Promise.all(found.map(filesIn))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
