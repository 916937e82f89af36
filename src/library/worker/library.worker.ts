import type { Criteria } from '../../model/criteria';
import type { StoredSource } from '../../model/stored-source';
import { splitAnswer } from '../answer-parts';
import { fetchHandedOver } from '../fetch-ahead';
import type { Found } from '../list-protocol';
import type { CallName, Calls, Interim, InterimOf, Message, Request } from '../protocol';
import { openStorage } from '../storage';
import { articlesOf } from './entry';
import { errorWords } from './error-words';
import type { Intake } from './intake/intake';
import { firstView, lastView } from './last-view';
import { foundIn, summariesOf } from './list-rows';
import { loadedOnce } from './loaded-once';
import { openArticle } from './open-article';
import { openFrontPage } from './open-front-page';
import { Shelves } from './shelves';
import { fileName, wholeFile } from './stored-sources';
import { loadTagger } from './tagger';

const storage = openStorage();
/** What brings texts in is loaded when the first one comes. */
const openIntake = loadedOnce(async (): Promise<Intake> => {
  const [{ Intake }, { tables }, tagger] = await Promise.all([
    import('./intake/intake'),
    storage,
    loadTagger(),
  ]);
  return new Intake(tables, tagger, () => shelves.bundledIds);
});
const handedOver = () => import('./intake/handed-over');
let fetchText = (url: string) => fetch(url);
const shelves = new Shelves(url => fetchText(url), loadTagger, storage);

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

type Handlers = {
  [Name in CallName]: (
    request: Calls[Name]['request'],
    onInterim: (interim: InterimOf<Name>) => void,
  ) => Calls[Name]['response'] | Promise<Calls[Name]['response']>;
};

/** Files of a review that are told of at a time. */
const REVIEW_PART = 100;

/** The answer to the last list that was asked for. */
let listed: Promise<unknown> = Promise.resolve();

/** The list comes first: what stands beside it is made when the list was answered, or both would be late. */
async function afterList(): Promise<void> {
  // The question for the list may be next in line.
  await new Promise(resolve => setTimeout(resolve));
  await listed.catch(() => undefined);
}

/** What is asked of this worker later than the first list is loaded when it is asked. */
const manyArticles = () => import('./many-articles');

const handlers: Handlers = {
  lastView: async () => lastView(await storage),
  open: async ({ base, ahead }, onProgress) => {
    fetchText = fetchHandedOver(ahead, url => fetch(url));
    const state = await shelves.open(base, onProgress);
    return firstView(shelves.catalogue, state, shelves.visitBefore);
  },
  retry: ({ source }) => shelves.retry(source),
  tag: () => shelves.tag(),
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
  suggest: async ({ q }) => {
    if (q.trim() !== '') {
      const [{ suggest }, index] = await Promise.all([import('./suggest'), shelves.search.index()]);
      return suggest(shelves.catalogue, index, q);
    }
    const { keptSearches } = await import('./kept-searches');
    const { saved, recent } = await keptSearches(await storage);
    return [
      ...saved.map(search => ({ kind: 'saved' as const, label: search.q, q: search.q })),
      ...recent.map(search => ({ kind: 'recent' as const, label: search.q, q: search.q })),
    ];
  },
  keepSearch: async request => {
    await (await import('./kept-searches')).keepSearch(await storage, request);
    return null;
  },
  markRows: async ({ rows, ...change }) => {
    shelves.keepSoon();
    return (await manyArticles()).markRows(shelves.catalogue, shelves.reading, rows, change);
  },
  restoreMarks: async marks => {
    shelves.keepSoon();
    return (await manyArticles()).restoreMarks(shelves.catalogue, shelves.reading, marks);
  },
  links: async ({ rows }) => (await manyArticles()).linksTo(shelves.catalogue, rows),
  setReading: ({ key, ...change }) => shelves.setReading(key, change),
  explain: async ({ key }) => (await shelves.corrections()).explain(key),
  alike: async ({ key, edit }) => (await shelves.corrections()).alike(key, edit),
  correct: async ({ key, edit, others }) => (await shelves.corrections()).correct(key, edit, others),
  restoreCorrections: async ({ corrections }) => (await shelves.corrections()).restore(corrections),
  corrections: async () => (await shelves.corrections()).all(),
  refresh: () => shelves.refresh(),
  changeSource: async ({ sources, change }) => {
    const { changeSources } = await import('./change-source');
    await changeSources((await storage).tables, sources, change);
    return shelves.refresh();
  },
  emptyBin: async () => {
    const { emptyWholeBin } = await import('./change-source');
    await emptyWholeBin((await storage).tables);
    return shelves.refresh();
  },
  readAgain: async ({ source, rulings }) => {
    const { tables } = await storage;
    const stored = await tables.get<StoredSource>('sources', source);
    if (stored) await (await openIntake()).readAgain(stored, await wholeFile(tables, stored), rulings);
    return shelves.refresh();
  },
  sourceFile: async ({ source }) => {
    const { tables } = await storage;
    const stored = await tables.get<StoredSource>('sources', source);
    return stored ? { name: fileName(stored), content: await wholeFile(tables, stored) } : null;
  },
  articlesFile: async ({ rows, format }) => {
    const [{ articlesFile }, { takenArticles }] = await Promise.all([
      import('../../exporting/taken-formats'),
      manyArticles(),
    ]);
    const { catalogue } = shelves;
    const { extension, content } = await articlesFile(takenArticles(catalogue, rows), format);
    return { name: `broadsheet-articles.${extension}`, content };
  },
  backUp: async ({ settings }, onProgress) => {
    const { backUp } = await import('./backup/back-up');
    return backUp((await storage).tables, settings, (done, total) => onProgress({ done, total }));
  },
  cancelBackUp: async () => (await import('./backup/back-up')).cancelBackUp(),
  previewBackup: async ({ file }) => {
    const { previewBackup } = await import('./backup/restore');
    return previewBackup((await storage).tables, file);
  },
  restore: async ({ file, mode }, onProgress) => {
    const [{ restoreBackup }, { tables }, tagger] = await Promise.all([
      import('./backup/restore'),
      storage,
      loadTagger(),
    ]);
    return restoreBackup(tables, tagger, file, mode, (done, total) => onProgress({ done, total }));
  },
  cancelRestore: async () => (await import('./backup/restore')).cancelRestore(),
  handOver: async ({ id, files }) => (await handedOver()).addFiles(id, files),
  bring: async ({ id, pasted }, onProgress) => {
    const brought = { id, pasted, files: (await handedOver()).takeFiles(id) };
    const { items, cancelled } = await (await openIntake()).bring(brought, onProgress);
    for (let at = 0; at < items.length; at += REVIEW_PART)
      onProgress({ items: items.slice(at, at + REVIEW_PART) });
    return { cancelled };
  },
  steer: async ({ id, to }) => {
    (await openIntake()).steer(id, to);
    return null;
  },
  decodeAs: async ({ id, content, encoding }) => (await openIntake()).decodeAs(id, content, encoding),
  keep: async ({ id, contents }, onProgress) => {
    const added = await (await openIntake()).keep(id, contents, onProgress);
    return added && { library: await shelves.refresh(), added };
  },
  forget: async ({ id }) => {
    (await handedOver()).takeFiles(id);
    await (await openIntake()).forget(id);
    return null;
  },
  position: ({ key }) => shelves.catalogue.entry(key)?.position ?? null,
  keepPosition: ({ key, position }) => shelves.keepPosition(key, position),
  related: async ({ key }) => {
    const [{ relatedArticles }, index] = await Promise.all([
      import('./related-articles'),
      shelves.search.index(),
    ]);
    return relatedArticles(shelves.catalogue, index, key);
  },
  lines: async ({ source, first, last }) =>
    (await import('./source-lines')).sourceLines(shelves.catalogue, source, first, last),
};

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
  const handler = handlers[call] as (request: unknown, onInterim: (interim: Interim) => void) => unknown;
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
