import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSingle } from './fixtures/read-all';

const BODY = 'The town council voted on Tuesday night to keep the library open for another year.';
const read = async (name: string, content: string) => {
  const { articles, problems } = await readSingle(name, content);
  expect(problems).toEqual([]);
  return articles.map(({ headline, body }) => [headline.text, ...body.map(({ text }) => text)]);
};

describe('A table', () => {
  it.each([
    `id,title,text,text\n1,One,"${BODY}",\n`,
    `id,title,text,text\n1,One,,"${BODY}"\n`,
    `Title,TEXT,text\nOne,"${BODY}",\n`,
    `text,,title,\n"${BODY}",,One,\n`,
  ])('may name two columns alike, or none: %j', async csv => {
    expect(await read('a.csv', csv)).toEqual([['One', BODY]]);
  });

  it('of an old Mac may have line feeds within its cells', async () => {
    expect(await read('a.csv', `title,text\rOne,"${BODY}\nMore."\rTwo,${BODY}\r`)).toEqual([
      ['One', BODY, 'More.'],
      ['Two', BODY],
    ]);
  });

  it('with tabs may have quotation marks that are no more than these', async () => {
    const rows = ['"Never again," says mayor', '“Two”', '"Three" of them', 'Four'];
    const tsv = `title\ttext\n${rows.map(title => `${title}\t"Yes," they said. ${BODY}`).join('\n')}\n`;
    expect(await read('a.tsv', tsv)).toEqual(rows.map(title => [title, `"Yes," they said. ${BODY}`]));
  });

  it('may have blank cells behind the last of its heading', async () => {
    expect(await read('a.csv', `title,text\nOne,${BODY},\nTwo,${BODY},,\n`)).toEqual([
      ['One', BODY],
      ['Two', BODY],
    ]);
  });

  it('says why there is no article in it', async () => {
    expect((await readSingle('a.csv', 'title,text\nOne,\n')).failure).toBe(
      'is a table without a row that has text in it. Row 1 has no text. Its fields are title, text.',
    );
    expect((await readSingle('a.csv', `title,text\n"One,${BODY}\nTwo,${BODY}\n`)).failure).toContain(
      'The file ends within quotation marks: row 1 holds all from where one is missing.',
    );
  });

  it('may have cells that are guarded against spreadsheets', async () => {
    expect(await read('a.csv', `title,text\n'-5 degrees,"'@mayor said: ${BODY}"\n'Tis,${BODY}\n`)).toEqual([
      ['-5 degrees', `@mayor said: ${BODY}`],
      ["'Tis", BODY],
    ]);
  });

  it('is the same however its cells are written, whatever stands in them', async () => {
    const word = fc.stringMatching(/^[a-zé",;|'=+@\t -]{0,20}$/);
    const cell = fc.tuple(word, word).map(([one, other]) => `x${one}\n${other}y`);
    const dialect = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      mark: fc.constantFrom('', '\uFEFF'),
      last: fc.boolean(),
      allQuoted: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, cell), { minLength: 1, maxLength: 5 }),
        dialect,
        async (rows, how) => {
          const isPlain = (text: string) => !/["\r\n]/.test(text) && !text.includes(how.delimiter);
          const quoted = (text: string) =>
            isPlain(text) && !how.allQuoted ? text : `"${text.replaceAll('"', '""')}"`;
          const titled = rows.map(([title, text]) => [`T${title}`, text] as const);
          const lines = [['title', 'text'], ...titled.map(row => row.map(quoted))].map(row =>
            row.join(how.delimiter),
          );
          const csv = `${how.mark}${lines.join(how.end)}${how.last ? how.end : ''}`;
          const parts = (text: string) => text.split('\n').map(line => line.trim());
          expect(await read('a.csv', csv)).toEqual(
            titled.map(([title, text]) => [title.trim(), ...parts(text).filter(line => line !== '')]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('Articles of a data file', () => {
  it('may have characters that are written as in HTML, in every part', async () => {
    const line = JSON.stringify({
      title: 'Caf&eacute; closes',
      text: `It&apos;s the caf&eacute; of M&uuml;ller. ${BODY}`,
      author: 'Jos&eacute; O&#8217;Brien',
    });
    const { articles } = await readSingle('a.jsonl', `${line}\n${line}`);
    expect(articles[0]?.headline.text).toBe('Café closes');
    expect(articles[0]?.byline?.text).toBe('José O’Brien');
    expect(articles[0]?.body[0]?.text).toBe(`It's the café of Müller. ${BODY}`);
  });

  it('may have short paragraphs in a list, and authors in another', async () => {
    const line = JSON.stringify({ title: 'One', body: ['He came.', 'He saw.'], authors: ['Jane', 'Joe'] });
    const { articles } = await readSingle('a.jsonl', `${line}\n${line}`);
    expect(articles[0]?.body.map(({ text }) => text)).toEqual(['He came.', 'He saw.']);
    expect(articles[0]?.byline?.text).toBe('Jane, Joe');
  });

  it('each under a name of its own are told of where one has no text', async () => {
    const named = { a: { title: 'One', text: BODY }, b: { title: 'Two' }, c: { title: 'Three', text: BODY } };
    const { articles, problems } = await readSingle('a.json', JSON.stringify(named));
    expect(articles.map(({ headline }) => headline.text)).toEqual(['One', 'Three']);
    expect(problems).toEqual(['Row 2 has no text. Its fields are title.']);
  });
});
