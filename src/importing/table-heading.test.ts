import { describe, expect, it } from 'vitest';
import { readSingle } from './fixtures/read-all';

const LONG =
  'The town council voted on Tuesday night to keep the library open for another year, after a meeting that ran past midnight, and the mayor said that the budget would be tight. “Never again,” said a teacher who came with her class.';
const quoted = (cells: readonly string[]) => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',');
const read = async (content: string) => {
  const { format, articles, problems, text } = await readSingle('a.csv', content);
  return {
    format,
    problems,
    text,
    articles: articles.map(({ headline, date, body }) => [
      headline.text,
      date?.iso,
      ...body.map(one => one.text),
    ]),
  };
};

describe('A table', () => {
  it('may have a title, blank rows and notes above its heading, which are set aside', async () => {
    const rows = [
      ['Library stays open', '2024-06-19', LONG],
      ['Pool closes', '2024-06-20', LONG],
    ];
    const heading = 'Title,Date,Text,"Note, by the desk"';
    const table = [heading, ...rows.map(row => quoted([...row, '']))].join('\r\n');
    for (const above of [
      'News export 2024,,\r\n,,\r\nMade by, the desk,\r\n',
      '"Export ""A"""\r\n',
      'sep=,\r\nNews\r\n',
    ]) {
      const { articles, text, problems } = await read(above + table);
      expect(problems).toEqual([]);
      expect(articles).toEqual(rows);
      expect(text).toMatch(/^(?:News|Export "A")/);
    }
  });

  it('may be one column of texts', async () => {
    const { format, articles } = await read(
      `text\n${['Library stays open', 'Pool closes'].map(title => quoted([`${title}\n\n${LONG}\n\n${LONG}x`])).join('\n')}\n`,
    );
    expect(format).toBe('CSV');
    expect(articles.map(([headline]) => headline)).toEqual(['Library stays open', 'Pool closes']);
  });

  it.each([
    ['quoted', (rows: string[][]) => rows.map(quoted).join('\n')],
    ['with tabs', (rows: string[][]) => rows.map(row => row.join('\t')).join('\n')],
  ])(
    'may have no heading, %s: what the columns are is told from what is in them, and said',
    async (_how, table) => {
      const rows = ['Library stays open for a year', 'Pool in the old town closes', 'Ferry sails again'].map(
        (title, at) => [String(at % 4), title, `2024-06-1${at}`, `${LONG} ${at}`],
      );
      const { format, articles, problems } = await read(`${table(rows)}\n`);
      expect(format).toBe('CSV');
      expect(articles).toEqual(rows.map(([, ...row]) => row));
      expect(problems).toEqual([
        'It has no row that names its columns: column 2 was taken for the title, column 3 for the date, column 4 for the text.',
      ]);
    },
  );

  it.each([
    `Life, body, and soul\n\n${LONG}\n\n${LONG}`,
    `Library stays open\n\nBy Jane, title\n\n${LONG}\n\n${LONG}`,
    `"Never," she said, "again."\n${LONG}\n"Never," she said, "again."\n${LONG}`,
    `Name\tDay\nJane\tMonday\n${LONG}`,
    // A pattern that tried all ways to part the quotation would never end.
    `"${LONG}" she said, and ${LONG}`,
  ])('is not what a text is that has commas, quotation marks or tabs: %j', async text => {
    expect((await read(text)).format).toBe('Plain text');
  });
});
