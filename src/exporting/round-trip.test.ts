import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSingle } from '../importing/fixtures/read-all';
import { type KnownLine, setLines } from '../importing/set-lines';
import { recordOf } from '../library/worker/fixtures/texts';
import type { Article } from '../model/article';
import type { TaggedArticle } from '../model/tagged-article';
import { articlesFile } from './taken-formats';

const record = recordOf('a.txt');
const tags = { main: [], mentioned: [], regions: [], topics: [] };

/** A line of text, which may tell of markup. */
const line = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...`'"=+-@,;|#*_<&>[]\\.1 é\u00a0“”`),
          fc.constantFrom(
            '<p>',
            '</p>',
            '<br>',
            '<a href="x">',
            '</b>',
            '&amp;',
            '&lt;',
            '<!--',
            '• ',
            '> ',
            '# ',
          ),
          fc.string({ minLength: 1, maxLength: 3 }),
        ),
        minLength: 1,
      })
      .map(text => text.replace(/\p{Cc}/gu, ' ').trim())
      .filter(text => text !== ''),
  },
  fc.constantFrom('None', 'nan', '[]', "['One', 'Two']", 'One.\\n\\nTwo.'),
);

const kind = fc.constantFrom('paragraph', 'list-item', 'quotation', 'crosshead', 'caption', 'credit');

const article = fc
  .record({
    headline: line,
    deck: fc.option(line),
    byline: fc.option(line),
    body: fc.array(fc.record({ role: kind, text: line }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ headline, deck, byline, body }): TaggedArticle => {
    const lines: KnownLine[] = [
      { role: 'headline', text: headline },
      { role: 'deck', text: deck ?? '' },
      { role: 'byline', text: byline ?? '' },
      ...body,
    ];
    const [only] = setLines('a.txt', lines, { line: 1, offset: 0 }, 'a test').articles;
    return { ...(only as Article), tags };
  });

const partsOf = ({ id, headline, deck, byline, body }: Article) => [
  id,
  headline.text,
  deck?.text,
  byline?.text,
  ...body.map(({ text }) => text),
];

it.each(['json-lines', 'csv', 'markdown'])(
  'Any articles come back the same out of %s, by the same ids',
  async format => {
    await fc.assert(
      fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 4 }), async articles => {
        const { content } = await articlesFile(
          articles.map(one => ({ article: one, record })),
          format,
        );
        const read = await readSingle('again', await content.text());
        expect(read.problems).toEqual([]);
        expect(read.articles.map(partsOf)).toEqual(articles.map(partsOf));
      }),
      { numRuns: 200 },
    );
  },
);
