/** Gzips bytes, or a text as UTF-8, with the browser's own compressor. */
export function compress(content: readonly Uint8Array[] | string): Promise<ArrayBuffer> {
  const parts = typeof content === 'string' ? [new TextEncoder().encode(content)] : content;
  return through(new CompressionStream('gzip'), parts);
}

/** @throws TypeError where the bytes are damaged */
export function decompress(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  return through(new DecompressionStream('gzip'), [new Uint8Array(bytes)]);
}

/** Written by hand and not as a blob's stream: a blob lies in another process of the browser, and asking it takes longer than this. */
async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  parts: readonly Uint8Array[],
): Promise<ArrayBuffer> {
  const writer = writable.getWriter();
  const writing = Promise.all([
    ...parts.map(part => writer.write(part as Uint8Array<ArrayBuffer>)),
    writer.close(),
  ]);
  // What goes wrong there breaks what is read as well, and is told by that.
  writing.catch(() => {});
  return new Response(readable).arrayBuffer();
}

/** @throws TypeError where the bytes are damaged */
export async function decompressText(bytes: ArrayBuffer): Promise<string> {
  // No byte-order mark is dropped: a mark within a text may stand where a part of it begins.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await decompress(bytes));
}
