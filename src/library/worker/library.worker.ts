import type { Criteria } from '../../model/criteria';
import { INTL_TABLES } from '../../model/intl-tables';
import { splitAnswer } from '../answer-parts';
import type { Found } from '../list-protocol';
import type { CallName, Calls, Interim, Message, Request } from '../protocol';
import { openStorage } from '../storage';
import type { FirstCall, Handlers } from './calls/handlers';
import { articlesOf } from './entry';
import { errorWords } from './error-words';
import { FirstOpening } from './first-opening';
import { firstView, lastView } from './last-view';
import { foundIn, summariesOf } from './list-rows';
import { loadedOnce } from './loaded-once';
import { openArticle } from './open-article';
import { openFrontPage } from './open-front-page';
import { Shelves } from './shelves';
import { loadTagger } from './tagger';

const first = new FirstOpening(self.name, url => fetch(url));
const storage = openStorage();
const shelves = new Shelves(first.fetch, loadTagger, storage);
first.begin(shelves, storage);

/** Until places and topics are there, where the answer needs them. */
async function tagsFor(criteria: Criteria): Promise<void> {
  if (shelves.tags !== 'coming') return;
  const { needsTags } = await import('./needs-tags');
  if (needsTags(criteria)) await shelves.tagged();
}

async function find(criteria: Criteria): Promise<Found> {
  await tagsFor(criteria);
  return foundIn(shelves.catalogue, criteria, await shelves.search.matching(criteria), shelves.tags);
}

/** The answer to the last list that was asked for. */
let listed: Promise<unknown> = Promise.resolve();

/** The list comes first: what stands beside it is made when the list was answered, or both would be late. */
async function afterList(): Promise<void> {
  // The question for the list may be next in line.
  await new Promise(resolve => setTimeout(resolve));
  await listed.catch(() => undefined);
}

/** What the first view is made of, at hand from the start. */
const firstCalls: Pick<Handlers, FirstCall> = {
  lastView: async () => lastView(await storage),
  open: async ({ base }, onProgress) => {
    const state = await first.open(shelves, base, onProgress);
    return firstView(shelves.catalogue, state, shelves.visitBefore);
  },
  tag: () => {
    // Before the page names countries and puts them in order, for which it would have to.
    for (const read of INTL_TABLES) read();
    return shelves.tag();
  },
  find: criteria => {
    const found = find(criteria);
    listed = found;
    return found;
  },
  front: async criteria => {
    await afterList();
    await tagsFor(criteria);
    const matching = await shelves.search.matching(criteria);
    return openFrontPage(shelves.catalogue, criteria, matching, shelves.tags, shelves.visitBefore);
  },
  summaries: async ({ rows, ...words }) =>
    summariesOf(shelves.catalogue, rows, (await shelves.search.matching(words)).terms),
  article: async ({ key }) => {
    const corrections = await shelves.corrections();
    const entry = shelves.catalogue.entry(key);
    return entry && { ...(await openArticle(entry, corrections.saidOf(entry))), tags: shelves.tags };
  },
  marks: async ({ key, ...words }) => {
    const { terms } = await shelves.search.matching(words);
    const entry = shelves.catalogue.entry(key);
    const [article] = entry ? await articlesOf([entry]) : [];
    return article ? (await import('./summarise-found')).articleMarks(article, terms) : null;
  },
  refresh: () => shelves.refresh(),
  position: ({ key }) => shelves.catalogue.entry(key)?.position ?? null,
};

/** All else is loaded when it is asked for. */
const loadLaterCalls = loadedOnce(async () =>
  (await import('./calls/later-calls')).laterCalls({ shelves, storage }),
);

/** What answers a call. That request and answer belong to the same call is seen to by `Handlers`; here it can't be said. */
async function handlerOf(call: CallName) {
  return (
    call in firstCalls
      ? firstCalls[call as FirstCall]
      : (await loadLaterCalls())[call as Exclude<CallName, FirstCall>]
  ) as (request: unknown, onInterim: (interim: Interim) => void) => unknown;
}

function post(message: Message, transfer: Transferable[] = []) {
  self.postMessage(message, { transfer });
}

/** The hits go over without a copy; nothing here needs them again. */
function transferable(response: Calls[CallName]['response']): Transferable[] {
  return response !== null && 'rows' in response ? [response.rows.buffer] : [];
}

const AT_ONCE: ReadonlySet<CallName> = new Set(['lastView', 'open']);

async function answer({ id, call, request }: Request) {
  if (!AT_ONCE.has(call)) await shelves.opened;
  const handler = await handlerOf(call);
  const response = (await handler(request, interim =>
    post({ id, kind: 'interim', interim }),
  )) as Calls[CallName]['response'];
  const { rest, parts } = splitAnswer(response);
  for (const sources of parts) post({ id, kind: 'sources', sources });
  post({ id, kind: 'answer', response: rest }, transferable(rest));
}

self.onmessage = (event: MessageEvent<Request>) => {
  const { id } = event.data;
  answer(event.data).catch((error: unknown) => post({ id, kind: 'error', message: errorWords(error) }));
};
