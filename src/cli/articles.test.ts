import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = ['node_modules/tsx/dist/cli.mjs', 'src/cli/articles.ts'];
const STORY = `Council votes to keep the library open

By Jane Doe

June 19, 2024

Ambleford — The town council voted on Tuesday night to keep the library open for another year, after a meeting that ran past midnight and drew two hundred people to a hall made for eighty.

"We learnt to read in this library," said the mayor. The council will look at the library's budget again in the spring, and at the one of the swimming pool.
`;

let folder = '';
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
  await writeFile(path('story.txt'), STORY);
  await writeFile(path('page.txt'), '<!doctype html><html></html>');
  await writeFile(
    path('rows.jsonl'),
    '{"id":7,"title":"","text":"One paragraph."}\n\nnot json\n{"title":"T","text":"A\\nB"}\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function articles(
  ...args: string[]
): Promise<{ rows: Record<string, unknown>[]; errors: string; code: number }> {
  const { stdout, stderr, code } = await new Promise<{ stdout: string; stderr: string; code: number }>(
    done => {
      execFile(process.execPath, [...CLI, ...args], { maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
        done({ stdout, stderr, code: typeof error?.code === 'number' ? error.code : 0 }),
      );
    },
  );
  return {
    rows:
      stdout.trim() === ''
        ? []
        : stdout
            .trim()
            .split('\n')
            .map(row => JSON.parse(row)),
    errors: stderr,
    code,
  };
}

describe('npm run articles', () => {
  it('prints one line an article, then one a source', async () => {
    const { rows, code } = await articles(path('story.txt'));
    expect(code).toBe(0);
    expect(rows).toMatchObject([
      {
        source: path('story.txt'),
        headline: 'Council votes to keep the library open',
        startLine: 1,
        endLine: 9,
        deck: null,
        byline: 'By Jane Doe',
        dateline: 'Ambleford',
        credits: [],
        crossheads: [],
        language: 'en',
        countries: { main: [], mentioned: [] },
        topics: ['medtop:11000000'],
        date: { iso: '2024-06-19', line: 5 },
      },
      { source: path('story.txt'), lines: 9, setAside: [] },
    ]);
    expect(rows[0]?.paragraphs).toHaveLength(2);
  });

  it("tells what it cannot read with the file's name, exits with 1 and prints the rest", async () => {
    const { rows, errors, code } = await articles(path('missing.txt'), path('page.txt'), path('story.txt'));
    expect(code).toBe(1);
    expect(errors).toMatch(/missing\.txt could not be read: there is no such file/);
    expect(errors).toMatch(/page\.txt could not be read: it is an HTML page/);
    expect(rows).toHaveLength(2);
  });

  it('takes a row of a .jsonl file as one article as it stands', async () => {
    const { rows, errors, code } = await articles(path('rows.jsonl'));
    expect(code).toBe(1);
    expect(errors).toMatch(/rows\.jsonl: row 3 is not JSON/);
    expect(rows).toMatchObject([
      { externalId: 7, headline: '', startLine: 1, endLine: 1, paragraphs: ['One paragraph.'] },
      { headline: 'T', startLine: 4, paragraphs: ['A', 'B'] },
      { source: path('rows.jsonl'), lines: 4, setAside: [] },
    ]);
  });

  it('adds the reason of every cut and every tag with --explain', async () => {
    const { rows } = await articles('--explain', path('story.txt'), path('rows.jsonl'));
    const source = path('story.txt');
    expect(rows[1]).toMatchObject({ source, cut: { line: 1 } });
    expect(rows[2]).toMatchObject({ source, id: rows[0]?.id, tags: { main: [], mentioned: [] } });
    expect(rows[2]).toHaveProperty(
      'tags.topics.0.evidence.0',
      expect.objectContaining({ text: 'Council', part: 'headline', start: 0, end: 7 }),
    );
    expect(rows[5]).toMatchObject({ source: path('rows.jsonl'), id: rows[4]?.id, tags: { topics: [] } });
  });

  it('ends quietly when its reader goes away', async () => {
    await writeFile(path('many.txt'), STORY.repeat(3000));
    const child = spawn(process.execPath, [...CLI, path('many.txt')]);
    let errors = '';
    child.stderr.on('data', piece => {
      errors += piece;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise(done => child.on('close', done));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});
