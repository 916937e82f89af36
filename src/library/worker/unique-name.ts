/** A name that nothing else has. (`crypto.randomUUID` is to be had only where the page is served securely.) */
export function uniqueName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('-');
}
