import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstFiles, listTexts } from './articles-folder';

let folder = '';
let warnings: string[] = [];
const put = (name: string, content = 'Some text.') => writeFileSync(path.join(folder, name), content);
const list = () => listTexts(folder, { warn: message => warnings.push(message) });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'texts-'));
  warnings = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('The list of texts', () => {
  it('takes title, publisher, origin, language and date from the record beside a text', () => {
    const record = {
      title: 'VOA News, June 2024',
      publisher: 'VOA News',
      retrievedFrom: 'An author page',
      language: 'en',
      date: '2024-06',
    };
    put('page.txt');
    put('page.json', JSON.stringify(record));
    expect(list()).toEqual([{ id: 'page.txt', ...record }]);
    expect(warnings).toEqual([]);
  });

  it('calls a text without a record by its file name', () => {
    put('north_korea--2024.TXT');
    expect(list()).toEqual([
      {
        id: 'north_korea--2024.TXT',
        title: 'north korea 2024',
        publisher: null,
        retrievedFrom: null,
        language: null,
        date: null,
      },
    ]);
  });

  it('calls a text by its whole file name where nothing else is left of it', () => {
    put('--.txt');
    expect(list()).toMatchObject([{ id: '--.txt', title: '--.txt' }]);
  });

  it.each([
    ['is no JSON', '{"title": "Torn'],
    ['holds no object', '"VOA News"'],
    ['holds null', 'null'],
  ])('keeps a text whose record %s, and warns', (_, record) => {
    put('page.txt');
    put('page.json', record);
    expect(list()).toMatchObject([{ id: 'page.txt', title: 'page' }]);
    expect(warnings).toEqual([expect.stringMatching(/^page\.json is not read: /)]);
  });

  it('leaves out fields of a record that are empty, of another type or unknown', () => {
    put('page.txt');
    put('page.json', JSON.stringify({ id: 'other.txt', title: '', publisher: 7, colour: 'red', date: null }));
    expect(list()).toEqual([
      { id: 'page.txt', title: 'page', publisher: null, retrievedFrom: null, language: null, date: null },
    ]);
  });

  it('holds nothing but .txt files, sorted by name', () => {
    for (const name of ['b.txt', 'a.txt', 'c.md', 'a.json', 'notes.txt.bak']) put(name, '{}');
    mkdirSync(path.join(folder, 'folder.txt'));
    expect(list().map(({ id }) => id)).toEqual(['a.txt', 'b.txt']);
  });

  it('is empty where the folder is missing', () => {
    expect(listTexts(path.join(folder, 'nowhere'), { warn: message => warnings.push(message) })).toEqual([]);
    expect(warnings).toEqual([]);
  });
});

describe('What every visit reads', () => {
  it('is the listing and the texts, by addresses that hold no space', () => {
    put('b page.txt');
    put('a.txt');
    expect(firstFiles(folder)).toEqual(['articles/index.json', 'articles/a.txt', 'articles/b%20page.txt']);
  });

  it('is the listing alone where the texts are large', () => {
    put('a.txt', 'word '.repeat(60_000));
    expect(firstFiles(folder)).toEqual(['articles/index.json']);
  });
});
