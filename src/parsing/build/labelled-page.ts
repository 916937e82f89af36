import type { GoldAnswer } from './lessons';

/**
 * Reads a page with its answer, as `pages/` has them: every line that is not blank has a tag and a bar before it. The pages
 * were written for this project, in layouts that newsletters, blogs, papers and notice boards have on the public web.
 *
 * | tag | line |
 * | --- | --- |
 * | `H`, `h` | headline of an article, and its next line |
 * | `O` | as well a headline as not |
 * | `D`, `Y`, `T` | deck, byline, date line |
 * | `S`, `s` | crosshead; as well a crosshead as not |
 * | `P`, `L{Paris}` | text of the article; text that opens with a dateline |
 * | `X` | boilerplate |
 * | `I` | counts nowhere: kicker, caption, section, text without a headline |
 *
 * @param page Its first line, after `# `, says what kind of page it is; the text begins below.
 * @returns The text, and the answer in the form of the texts with known answers.
 * @throws Where a line has no tag.
 */
export function readLabelledPage(page: string): { text: string; gold: GoldAnswer } {
  const [, ...rows] = page.trimEnd().split('\n');
  const lines = rows.map((row, at) => {
    const [, tag = '', place = null, text = ''] = TAGGED.exec(row) ?? [];
    if (tag === '' && row.trim() !== '') throw new Error(`line ${at + 2} has no tag: ${row}`);
    return { number: at + 1, tag, place, text };
  });
  const tagged = (tags: string, from = lines) =>
    from.filter(({ tag }) => tag !== '' && tags.includes(tag)).map(({ number }) => number);
  const starts = tagged('H');
  const articles = starts.map((start, index) => {
    const upTo = lines.slice(start - 1, (starts[index + 1] ?? lines.length + 1) - 1);
    // A date under the text may as well be the next story's.
    const end = tagged('HhDYSsPL', upTo).at(-1) ?? start;
    const own = upTo.filter(({ number }) => number <= end);
    return {
      headline_line: start,
      headline_lines: tagged('Hh', own),
      start_line: start,
      end_line: end,
      subheads: tagged('S', own).map(line => ({ line })),
      optional_subheads: tagged('s', own),
      byline_lines: tagged('Y', own),
      date_lines: tagged('T', own),
      deck_lines: tagged('D', own),
      dateline: own.find(({ place }) => place !== null)?.place ?? null,
    };
  });
  const single = (line: number) => [line, line] as const;
  return {
    text: lines.map(({ text }) => `${text}\n`).join(''),
    gold: {
      kind: articles.length > 1 ? 'multi' : articles.length === 1 ? 'single' : 'none',
      articles,
      boilerplate: tagged('X').map(single),
      ignore: tagged('I').map(single),
      optional_headlines: tagged('O'),
    },
  };
}

const TAGGED = /^([HhODYTSsPXIL])(?:\{([^}]*)\})?\|(.*)$/;
