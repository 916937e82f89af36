import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Logger, Plugin, ResolvedConfig } from 'vite';
import type { SourceRecord } from '../model/source-record';

/** Where the listing stands, below the app's base. */
const LISTING = 'articles/index.json';

/** Bytes of text that every visit reads at once; of more the worker asks for one after the other, and reads meanwhile. */
const READ_AT_ONCE = 256 * 1024;

/** The hot-update event that tells an open page that the folder changed. */
const FOLDER_CHANGED = 'broadsheet:articles-changed';

/**
 * Lists the texts of `public/articles` for the page, which can't list a folder by itself: in
 * development at every request, and told to open pages when the folder changes; at build as a file.
 */
export function articlesFolder(): Plugin {
  let config: ResolvedConfig;
  const folder = () => path.join(config.publicDir, 'articles');
  const listing = () => JSON.stringify(listTexts(folder(), config.logger));

  return {
    name: 'broadsheet:articles-folder',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${LISTING}`) return next();
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(listing());
      });
      server.watcher.add(folder());
      server.watcher.on('all', (_event, file) => {
        if (path.dirname(file) === folder()) server.ws.send({ type: 'custom', event: FOLDER_CHANGED });
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: LISTING, source: listing() });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        bundle
          ? html.replace('data-first-files=""', `data-first-files="${firstFiles(folder()).join(' ')}"`)
          : html,
    },
  };
}

/** Addresses of the listing and of the texts: the worker asks for them as soon as it is there, for all that is seen is made of them. */
export function firstFiles(folder: string): string[] {
  const texts = textsIn(folder);
  const bytes = texts.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  const files = texts.map(name => `articles/${encodeURIComponent(name)}`);
  return [LISTING, ...(bytes > READ_AT_ONCE ? [] : files)];
}

/**
 * The records of all `.txt` files in a folder, by file name. A `.json` of the same name says title,
 * publisher and origin; a text without one is called by its file name.
 */
export function listTexts(folder: string, logger: Pick<Logger, 'warn'>): SourceRecord[] {
  return textsIn(folder).map(name => ({
    ...unrecorded(name),
    ...readRecord(path.join(folder, name), logger),
    id: name,
  }));
}

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name.toLowerCase().endsWith('.txt') && statSync(path.join(folder, name)).isFile())
    .sort();
}

function unrecorded(name: string): Omit<SourceRecord, 'id'> {
  const title = name
    .replace(/\.txt$/i, '')
    // Dashes part words, but in "2026-11-25" they belong to the date.
    .replace(/_+|(?<!\d)-+|-+(?!\d)/g, ' ')
    .trim();
  return { title: title || name, publisher: null, retrievedFrom: null, language: null, date: null };
}

function readRecord(textFile: string, logger: Pick<Logger, 'warn'>): Partial<SourceRecord> {
  const file = textFile.replace(/\.txt$/i, '.json');
  if (!existsSync(file)) return {};
  try {
    return knownFields(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    // A slip in a record must not cost the text: it is listed under its file name.
    logger.warn(`${path.basename(file)} is not read: ${error instanceof Error ? error.message : error}`);
    return {};
  }
}

function knownFields(json: unknown): Partial<SourceRecord> {
  if (typeof json !== 'object' || json === null) throw new TypeError('it holds no object');
  const fields = ['title', 'publisher', 'retrievedFrom', 'language', 'date'];
  return Object.fromEntries(
    Object.entries(json).filter(
      ([key, value]) => fields.includes(key) && typeof value === 'string' && value !== '',
    ),
  );
}
