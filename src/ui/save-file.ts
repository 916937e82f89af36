/** Hands a text to the browser as a file to be saved; it never leaves this machine. */
export function saveFile(name: string, text: string, type: string) {
  saveBlob(name, new Blob([text], { type }));
}

/** The browser reads the file a moment after it is told to; longer than it ever needs to begin. */
const READ_MS = 60_000;

/** Hands bytes to the browser as a file to be saved. */
export function saveBlob(name: string, content: Blob) {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
