import Fuse from 'fuse.js';
import { openDB } from 'idb';

self.onmessage = async ({ data }: MessageEvent<string>) => {
  const text = await (await fetch(data)).text();
  const [line = ''] = text.split('\n');
  // So that the libraries are in the bundle, as they are in the app's.
  self.postMessage(typeof Fuse === 'function' && typeof openDB === 'function' ? line : '');
};
