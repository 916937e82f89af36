import { type Storage, storageOver } from './storage';
import {
  ARTICLE_TABLES,
  type Carry,
  CONTENT_TABLES,
  type ContentTable,
  keyOf,
  LAST,
  type Step,
  type Table,
  type Tables,
} from './tables';

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

/** A storage that forgets everything with the page. */
export function memoryStorage(): Storage {
  return storageOver(memoryTables(), 'refused');
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
