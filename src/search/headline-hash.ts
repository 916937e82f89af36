import { fold } from './fold';

/**
 * Hash of a headline as it stands, white space and case aside; 0 for an empty one. A reader who pastes a headline
 * gets its article, whatever its signs mean in the query language ("Markets: up -2%").
 */
export function headlineHash(headline: string): number {
  const folded = fold(headline).replace(/\s+/gu, ' ').trim();
  if (folded === '') return 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}
