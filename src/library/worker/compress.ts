/** Gzips bytes, or a text as UTF-8, with the browser's own compressor. */
export function compress(content: Blob | string): Promise<ArrayBuffer> {
  return new Response(new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}

/** @throws TypeError where the bytes are damaged */
export function decompress(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** @throws TypeError where the bytes are damaged */
export async function decompressText(bytes: ArrayBuffer): Promise<string> {
  // No byte-order mark is dropped: a mark within a text may stand where a part of it begins.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await decompress(bytes));
}
