import type { CallName, Calls } from './protocol';
import type { LibraryState, SourceState } from './state-protocol';

type Response = Calls[CallName]['response'];

/** Sources that go from the worker to the page at a time: twenty thousand at once hold the page up for a tenth of a second. */
const PART = 500;

/** An answer without the sources of the library's state where they are many, and these in parts to be sent before it. */
export function splitAnswer(response: Response): {
  readonly rest: Response;
  readonly parts: readonly (readonly SourceState[])[];
} {
  const parts: (readonly SourceState[])[] = [];
  const rest = changeState(response, state => {
    const { sources } = state;
    if (sources.length <= PART) return state;
    for (let at = 0; at < sources.length; at += PART) parts.push(sources.slice(at, at + PART));
    return { ...state, sources: [] };
  });
  return { rest, parts };
}

/** The answer with the sources that were sent before it. */
export function joinAnswer(rest: Response, sources: readonly SourceState[]): Response {
  return sources.length === 0 ? rest : changeState(rest, state => ({ ...state, sources }));
}

/** Changes the state of the library in an answer, if there is one in it. */
function changeState(response: Response, change: (state: LibraryState) => LibraryState): Response {
  if (response === null || typeof response !== 'object') return response;
  if ('revision' in response) return change(response);
  if ('library' in response) return { ...response, library: change(response.library) };
  if ('state' in response) return { ...response, state: change(response.state) };
  return response;
}
