import type { IDBPDatabase } from 'idb';

/** The tables of the library and the fields that are their keys. */
export const TABLE_KEYS = {
  reading: ['source', 'article'],
  corrections: ['source', 'article'],
  snapshots: ['name'],
  searches: ['q'],
  sources: ['id'],
  /** Contents that are being brought in: the reader has not said yet that they shall stay. */
  staged: ['content'],
  hidden: ['source'],
  texts: ['content', 'number'],
  articles: ['content', 'number'],
  files: ['content', 'number'],
  heads: ['content', 'number'],
  indexes: ['content', 'number'],
} as const;

export type Table = keyof typeof TABLE_KEYS;

/** Tables whose records belong to a content and are numbered from 0 within it. */
export const CONTENT_TABLES = [
  'texts',
  'articles',
  'files',
  'heads',
  'indexes',
] as const satisfies readonly Table[];
export type ContentTable = (typeof CONTENT_TABLES)[number];

/** Tables of what a reader did with an article; their records go over where the article changes. */
export const ARTICLE_TABLES = ['reading', 'corrections'] as const satisfies readonly Table[];

type Key = string | readonly (string | number)[];

/** One step of a change. */
export type Step =
  | { readonly put: Table; readonly value: object }
  | { readonly remove: Table; readonly key: Key }
  | { readonly removeContent: string }
  | { readonly clear: Table }
  | { readonly carry: Carry };

/** Gives what a reader did with an article to another of the same source. */
export interface Carry {
  readonly source: string;
  readonly from: string;
  readonly to: string;
}

/** What the library needs of a database: little enough that memory can stand in for it. */
export interface Tables {
  all<Value>(table: Table): Promise<Value[]>;
  get<Value>(table: Table, key: Key): Promise<Value | undefined>;
  /** The records of some keys, in the order of the keys. */
  some<Value>(table: Table, keys: readonly Key[]): Promise<(Value | undefined)[]>;
  /** Records `from` to `to` of a content, both included, in order. */
  ofContent<Value>(table: ContentTable, content: string, from?: number, to?: number): Promise<Value[]>;
  /** All records of a table in the order of their keys, so many at a time. */
  batches<Value>(table: ContentTable, size: number): AsyncIterable<Value[]>;
  /**
   * Takes all steps, or none of them.
   * @throws DOMException where the database refuses (`QuotaExceededError` where the disk is full)
   */
  write(steps: readonly Step[]): Promise<void>;
}

/** How the key of a table's records is told to the database. */
export function keyPath(table: Table): string | string[] {
  const [first, ...rest] = TABLE_KEYS[table];
  return rest.length === 0 ? first : [first, ...rest];
}

/** After all numbers of a content's records. */
export const LAST = Number.MAX_SAFE_INTEGER;
/** The key of a record. */
export const keyOf = (table: Table, value: object): Key => {
  const fields = TABLE_KEYS[table].map(field => (value as Record<string, string | number>)[field] ?? '');
  return fields.length === 1 ? String(fields[0]) : fields;
};
// The library's keys are arrays that nobody writes to; the database's own types can't say that.
const asKey = (key: Key) => key as IDBValidKey;

/** The tables of the browser's database. */
export function databaseTables(database: IDBPDatabase): Tables {
  const read = (table: Table) => storeToRead(database, table);
  return {
    all: async table => read(table).getAll(),
    get: async (table, key) => read(table).get(asKey(key)),
    some: async (table, keys) => {
      const store = read(table);
      return Promise.all(keys.map(key => store.get(asKey(key))));
    },
    ofContent: async (table, content, from = 0, to = LAST) =>
      read(table).getAll(IDBKeyRange.bound([content, from], [content, to])),
    async *batches(table, size) {
      for (let range: IDBKeyRange | null = null; ; ) {
        const batch: object[] = await read(table).getAll(range, size);
        const last = batch.at(-1);
        if (last === undefined) return;
        yield batch as never;
        range = IDBKeyRange.lowerBound(asKey(keyOf(table, last)), true);
      }
    },
    write: steps => writeSteps(database, steps),
  };
}

/**
 * Where the browser closes the database under a read, as when the reader clears the site's data, the read itself says
 * so to whom it belongs; idb's promise for the whole transaction belongs to nobody.
 */
function storeToRead(database: IDBPDatabase, table: Table) {
  const { store, done } = database.transaction(table);
  done.catch(() => {});
  return store;
}

async function writeSteps(database: IDBPDatabase, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  const transaction = database.transaction(tablesOf(steps), 'readwrite');
  const store = (table: Table) => transaction.objectStore(table);
  const take = async (step: Step): Promise<unknown> => {
    if ('put' in step) return store(step.put).put(step.value);
    if ('remove' in step) return store(step.remove).delete(asKey(step.key));
    if ('clear' in step) return store(step.clear).clear();
    if ('removeContent' in step) {
      const whole = IDBKeyRange.bound([step.removeContent, 0], [step.removeContent, LAST]);
      return Promise.all(CONTENT_TABLES.map(table => store(table).delete(whole)));
    }
    const { source, from, to } = step.carry;
    return Promise.all(
      ARTICLE_TABLES.map(async table => {
        const record = await store(table).get([source, from]);
        if (record === undefined) return;
        await store(table).delete([source, from]);
        await store(table).put({ ...record, article: to });
      }),
    );
  };
  try {
    // All are asked for at once, which is many times faster than one after the other.
    await Promise.all(steps.map(take));
  } catch (error) {
    abort(transaction);
    await transaction.done.catch(() => {});
    throw error;
  }
  await transaction.done;
}

function abort(transaction: { abort(): void }) {
  try {
    transaction.abort();
  } catch {
    // The database has given it up already.
  }
}

function tablesOf(steps: readonly Step[]): Table[] {
  const tables = steps.flatMap((step): readonly Table[] => {
    if ('put' in step) return [step.put];
    if ('remove' in step) return [step.remove];
    if ('clear' in step) return [step.clear];
    return 'carry' in step ? ARTICLE_TABLES : CONTENT_TABLES;
  });
  return [...new Set(tables)];
}
