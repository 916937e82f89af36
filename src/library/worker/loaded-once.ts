/**
 * What is loaded when it is asked for first, and then stays. A load that fails is tried again at the next call: the network
 * may be back.
 * @param load rejects where it fails; so does the call that began it, and those that waited for it
 */
export function loadedOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | null = null;
  return () => {
    loaded ??= load().catch(error => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}
