import { describe, expect, it } from 'vitest';
import { readSingle } from './fixtures/read-all';

const BODY = 'The town council voted on Tuesday night to keep the library open for another year.';
const row = (fields: object) => JSON.stringify({ title: 'Library stays open', text: BODY, ...fields });
const headlines = ({ articles }: Awaited<ReturnType<typeof readSingle>>) =>
  articles.map(({ headline }) => headline.text);

describe('JSON Lines', () => {
  it('come out as an article a row, with byline, date and where it was', async () => {
    const read = await readSingle(
      'a.jsonl',
      [
        row({ author: 'Jane Doe', date: '2024-06-19T08:30:00Z', url: 'https://example.org/1' }),
        '',
        row({ title: 'Pool closes' }),
      ].join('\n'),
    );
    expect(read.format).toBe('JSON Lines');
    expect(headlines(read)).toEqual(['Library stays open', 'Pool closes']);
    const [first] = read.articles;
    expect(first?.byline?.text).toBe('Jane Doe');
    expect(first?.date?.iso).toBe('2024-06-19T08:30');
    expect(first?.body.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      `paragraph: ${BODY}`,
      'credit: https://example.org/1',
    ]);
  });

  it('have every part at its place in the text', async () => {
    const read = await readSingle(
      'a.jsonl',
      [row({ author: 'Jane' }), row({ text: 'One.\nTwo.' })].join('\n'),
    );
    for (const { headline, body, byline } of read.articles)
      for (const part of [headline, ...body, ...(byline ? [byline] : [])]) {
        expect(read.text.slice(part.span.start, part.span.end)).toBe(part.text);
        expect(read.text.split('\n')[part.span.firstLine - 1]).toBe(part.text);
      }
  });

  it('say which rows could not be read, and read the others', async () => {
    const read = await readSingle(
      'a.jsonl',
      [row({}), '{"title": "cut o', '[1]', row({ text: 5, body: '' }), '{"a":1,"b":2}'].join('\n'),
    );
    expect(headlines(read)).toEqual(['Library stays open', 'Library stays open']);
    expect(read.problems).toEqual([
      'Row 2 is not JSON.',
      'Row 3 is no object with fields.',
      'Row 5 has no text. Its fields are a, b.',
    ]);
  });

  it.each([
    ['headline', 'body'],
    ['Headline', 'Article_Text'],
    ['title', 'maintext'],
    ['title', 'content'],
    ['heading', 'full-text'],
  ])('may call their fields %s and %s', async (title, text) => {
    const line = JSON.stringify({ [title]: 'Library stays open', [text]: BODY });
    expect(headlines(await readSingle('a', `${line}\n${line}`))[0]).toBe('Library stays open');
  });

  it('may have lists and objects for values, and text with markup', async () => {
    const line = JSON.stringify({
      headline: { main: 'Library stays open' },
      authors: ['Jane Doe', { name: 'Joe Roe' }],
      body: `<p>${BODY}</p><script>alert(1)</script><p>Second &amp; last.</p>`,
    });
    const { articles } = await readSingle('a', `${line}\n${line}`);
    expect(articles[0]?.byline?.text).toBe('Jane Doe, Joe Roe');
    expect(articles[0]?.body.map(({ text }) => text)).toEqual([BODY, 'Second & last.']);
  });

  it('keep no half of a character and no nought of their own', async () => {
    const line = '{"title":"Half \\ud83d of it","text":"A nought \\u0000 and a mark \\ufeff in the middle."}';
    const { articles, text } = await readSingle('a', `${line}\n${line}`);
    expect(articles[0]?.headline.text).toBe('Half \uFFFD of it');
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  it('fail with the first reason where not one row is an article', async () => {
    expect((await readSingle('a', '{"a":1}\n{"b":2}')).failure).toBe(
      'holds no article that can be read. Row 1 has no text. Its fields are a.',
    );
  });
});

describe('A JSON file', () => {
  it.each([
    ['a list', `[${row({})}, ${row({ title: 'Pool closes' })}]`],
    [
      'a list over many lines',
      JSON.stringify(
        [row({}), row({ title: 'Pool closes' })].map(one => JSON.parse(one)),
        null,
        2,
      ),
    ],
    [
      'a list within an object',
      `{"meta": {"n": 2}, "response": {"docs": [${row({})}, ${row({ title: 'Pool closes' })}]}}`,
    ],
    [
      'objects one behind the other',
      `${JSON.stringify(JSON.parse(row({})), null, 1)}\n${row({ title: 'Pool closes' })}`,
    ],
  ])('may be %s', async (_what, json) => {
    const read = await readSingle('a.json', json);
    expect(read.format).toBe('JSON');
    expect(headlines(read)).toEqual(['Library stays open', 'Pool closes']);
  });

  it('may be one article', async () => {
    expect(headlines(await readSingle('a.json', row({})))).toEqual(['Library stays open']);
  });

  it('that is cut off gives what stands before, and says so', async () => {
    const read = await readSingle('a.json', `[${row({})}, {"title": "Cut`);
    expect(headlines(read)).toEqual(['Library stays open']);
    expect(read.problems).toEqual([
      'The file ends in the middle of a value; what stands before it was read.',
    ]);
  });

  it('of fifty megabytes in one line is read', async () => {
    const one = row({ text: 'x'.repeat(250_000) });
    const read = await readSingle('a.json', `[${Array.from({ length: 200 }, () => one).join(',')}]`);
    expect(read.articles).toHaveLength(200);
  });

  it('that holds no article fails in words', async () => {
    expect((await readSingle('a.json', '[1, 2, null]')).failure).toContain(
      'holds no article that can be read.',
    );
    expect((await readSingle('a.json', '{}')).failure).toContain('holds no article');
    expect((await readSingle('a.json', '[]')).failure).toContain('It is empty.');
  });
});

describe('CSV', () => {
  it.each([',', ';', '\t', '|'])('may part its cells by %j', async delimiter => {
    const csv = [
      ['title', 'text', 'date'].join(delimiter),
      ['Library stays open', `"${BODY.replace('.', ', ""at least"".')}\nSecond line"`, '19 June 2024'].join(
        delimiter,
      ),
    ].join('\r\n');
    const read = await readSingle('a.csv', csv);
    expect(read.format).toBe('CSV');
    expect(headlines(read)).toEqual(['Library stays open']);
    expect(read.articles[0]?.date?.iso).toBe('2024-06-19');
    expect(read.articles[0]?.body.map(({ text }) => text)).toEqual([
      BODY.replace('.', ', "at least".'),
      'Second line',
    ]);
  });

  it.each([
    'Titel;Volltext;Datum',
    'sep=;\nÜberschrift;Inhalt;Datum',
    'Título;Contenido;Fecha',
    'Заголовок;Текст;Дата',
    '标题;正文;日期',
  ])('may name its fields so: %s', async heading => {
    const read = await readSingle('a.csv', `${heading}\nLibrary stays open;"${BODY}";19.06.2024\n`);
    expect(headlines(read)).toEqual(['Library stays open']);
    expect(read.articles[0]?.date?.iso).toBe('2024-06-19');
    expect(read.articles[0]?.body.map(({ text }) => text)).toEqual([BODY]);
  });

  it('may write quotation marks as databases do', async () => {
    const read = await readSingle(
      'a.csv',
      `title,text\nOne,"They said \\"no\\", twice. ${BODY}"\nTwo,"${BODY}"\n`,
    );
    expect(read.articles.map(({ body }) => body[0]?.text)).toEqual([`They said "no", twice. ${BODY}`, BODY]);
    expect(read.problems).toEqual([]);
  });

  it('with ragged rows is read, and says which rows are too long', async () => {
    const read = await readSingle(
      'a.csv',
      `title,text\nOne,${BODY}\nTwo\nThree,${BODY},more,cells\n\nFour,${BODY}\n`,
    );
    expect(headlines(read)).toEqual(['One', 'Three', 'Four']);
    expect(read.problems).toEqual([
      'Row 2 has no text. Its fields are title, text.',
      'Row 3 has 4 cells where the heading has 2; the last were left out.',
    ]);
  });

  it('may end its rows as old Macs do', async () => {
    const read = await readSingle('a.csv', `title,text\rOne,"${BODY}\rMore."\rTwo,${BODY}\r`);
    expect(headlines(read)).toEqual(['One', 'Two']);
    expect(read.articles[0]?.body.map(({ text }) => text)).toEqual([BODY, 'More.']);
  });

  it('with a quotation mark too few loses nothing, and says where it is missing', async () => {
    const read = await readSingle('a.csv', `title,text\nOne,${BODY}\nTwo,"${BODY}\nThree,the rest of it\n`);
    expect(headlines(read)).toEqual(['One', 'Two']);
    expect(read.text).toContain('Three,the rest of it');
    expect(read.problems).toEqual([
      'The file ends within quotation marks: row 2 holds all from where one is missing.',
    ]);
  });

  it('comes in chunks without loss', async () => {
    const rows = Array.from({ length: 9000 }, (_, number) => `Headline ${number},"${BODY}, ""${number}"""`);
    const read = await readSingle('a.csv', `title,text\n${rows.join('\n')}`);
    expect(read.articles.map(({ headline }) => headline.text)).toEqual(
      rows.map((_, number) => `Headline ${number}`),
    );
  });

  it('without a row that has text fails in words', async () => {
    expect((await readSingle('a.csv', 'title,text\n')).failure).toContain('is a table without a row');
  });

  it('is not what a sentence with commas is', async () => {
    expect((await readSingle('a', `Mayor, council, text and story\n\n${BODY}`)).format).toBe('Plain text');
  });
});
