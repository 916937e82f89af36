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
type ContentTable = (typeof CONTENT_TABLES)[number];

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
interface Carry {
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

const LAST = Number.MAX_SAFE_INTEGER;
const keyOf = (table: Table, value: object): Key => {
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

/** Tables that last as long as the page. */
export function memoryTables(): Tables {
  const records = new MemoryRecords();
  return {
    all: async table => [...records.of(table).values()] as never,
    get: async (table, key) => records.of(table).get(JSON.stringify(key)) as never,
    some: async (table, keys) => keys.map(key => records.of(table).get(JSON.stringify(key))) as never,
    ofContent: async (table, content, from, to) => records.ofContent(table, content, from, to) as never,
    async *batches(table) {
      if (records.of(table).size > 0) yield [...records.of(table).values()] as never;
    },
    write: async steps => {
      for (const step of steps) records.take(step);
    },
  };
}

/** The records of all tables, by their keys as JSON. */
class MemoryRecords {
  readonly #tables = new Map<Table, Map<string, object>>();

  of(table: Table): Map<string, object> {
    const known = this.#tables.get(table) ?? new Map<string, object>();
    this.#tables.set(table, known);
    return known;
  }

  ofContent(table: ContentTable, content: string, from = 0, to = LAST): object[] {
    const found: object[] = [];
    for (let number = from; number <= to; number++) {
      const value = this.of(table).get(JSON.stringify([content, number]));
      if (value === undefined) break;
      found.push(value);
    }
    return found;
  }

  take(step: Step) {
    if ('put' in step) this.#put(step.put, step.value);
    else if ('remove' in step) this.of(step.remove).delete(JSON.stringify(step.key));
    else if ('clear' in step) this.of(step.clear).clear();
    else if ('removeContent' in step) this.#removeContent(step.removeContent);
    else this.#carry(step.carry);
  }

  #put(table: Table, value: object) {
    this.of(table).set(JSON.stringify(keyOf(table, value)), value);
  }

  #removeContent(content: string) {
    for (const table of CONTENT_TABLES)
      for (const value of this.ofContent(table, content))
        this.of(table).delete(JSON.stringify(keyOf(table, value)));
  }

  #carry({ source, from, to }: Carry) {
    for (const table of ARTICLE_TABLES) {
      const key = JSON.stringify([source, from]);
      const record = this.of(table).get(key);
      if (!record) continue;
      this.of(table).delete(key);
      this.#put(table, { ...record, article: to });
    }
  }
}
