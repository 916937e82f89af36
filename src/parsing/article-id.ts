/**
 * Hash of an article's headline and body, 13 letters and digits: the same text has the same id in whatever
 * company it stands. Two rounds of 32-bit mixing (Bryc's cyrb53, public domain); not for security.
 */
export function articleId(headline: string, body: readonly string[]): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = -1; index < body.length; index++) {
    const part = index < 0 ? headline : (body[index] as string);
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      low = Math.imul(low ^ code, 2654435761);
      high = Math.imul(high ^ code, 1597334677);
    }
    low = Math.imul(low ^ 0x1f, 2654435761);
    high = Math.imul(high ^ 0x1f, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (
    (high >>> 0).toString(36).padStart(7, '0').slice(-7) + (low >>> 0).toString(36).padStart(7, '0').slice(-6)
  );
}

/** Gives each id, in the order they are asked for, `-2`, `-3` and so on where it came before. */
export function repeatNumbers(): (id: string) => string {
  const seen = new Map<string, number>();
  return id => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
