import { fetchAhead } from './fetch-ahead';

/**
 * Gives the bundled texts. They are on their way while the rest of this worker's script is still being set up: a tenth of
 * a second that a first visit would wait. The page gives its folder as the worker's name, which is known before any message.
 */
export const fetchText = fetchAhead(self.name, url => fetch(url));
