import { EVERYTHING } from '../../model/criteria';
import type { FirstView } from '../front-protocol';
import type { LibraryState } from '../state-protocol';
import type { Storage } from '../storage';
import { ALL, type Catalogue } from './catalogue';
import { foundIn } from './list-rows';
import { openFrontPage } from './open-front-page';
import type { EarlierVisit } from './visits';

const SNAPSHOT = 'view';

/** Another build of this script may have other views; its address has a hash of what is in it. */
const build = () => globalThis.location?.pathname.split('/').at(-1) ?? '';

/**
 * What list and front page show of the whole library.
 * @param before what the reader had seen by the visit before this one
 */
export async function firstView(
  catalogue: Catalogue,
  state: LibraryState,
  before: EarlierVisit | null,
): Promise<FirstView> {
  return {
    state,
    found: await foundIn(catalogue, EVERYTHING, ALL, state.tags),
    front: await openFrontPage(catalogue, EVERYTHING, ALL, state.tags, before),
  };
}

/** What the list and the front page of the whole library showed last, or null. */
export async function lastView(storage: Storage): Promise<FirstView | null> {
  try {
    const kept = await storage.snapshot(SNAPSHOT);
    return kept?.fingerprint === build() ? (kept.content as FirstView) : null;
  } catch {
    return null;
  }
}

/** Keeps what list and front page show, for the next visit to begin with. */
export async function keepView(
  storage: Storage,
  catalogue: Catalogue,
  state: LibraryState,
  before: EarlierVisit | null,
): Promise<void> {
  const content = await firstView(catalogue, state, before);
  // Where there is no room for it, the next visit waits until the library is open.
  await storage.keepSnapshot(SNAPSHOT, { fingerprint: build(), content }).catch(() => undefined);
}
