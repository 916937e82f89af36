import { fold } from './fold';
import { hash } from './vocabulary';

/**
 * Hash of a headline as it stands, white space and case aside; 0 for an empty one. A reader who pastes a headline
 * gets its article, whatever its signs mean in the query language ("Markets: up -2%").
 */
export function headlineHash(headline: string): number {
  const folded = fold(headline).replace(/\s+/gu, ' ').trim();
  if (folded === '') return 0;
  return hash(folded) >>> 0 || 1;
}
