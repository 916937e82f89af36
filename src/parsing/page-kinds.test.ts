import { describe, expect, it } from 'vitest';
import { parseText } from './parse-text';

const headlinesOf = (...lines: string[]) =>
  parseText({ source: 'a', text: lines.join('\n\n') }).articles.map(({ headline }) => headline.text);

const FERRY = [
  'The harbour town of Seaford will keep its ferry for another year, the council decided on Tuesday night after a debate of five hours.',
  'The ferry has crossed the bay since 1911, and the ferry company had asked the council for help after two winters without tourists.',
];
const MUSEUM =
  'The city museum has returned a bronze head from the sixteenth century to Benin, the first of nine works that it promised to give back.';
const STORM =
  'A storm tore the copper roof off the concert hall in Westhaven on Saturday night, an hour after 1,200 people had left it.';

describe('a page as a whole', () => {
  it('has one article where it is running text without a title, named by its first sentence', () => {
    expect(headlinesOf(...FERRY, MUSEUM, STORM)).toEqual([FERRY[0]]);
  });

  it('has none where its text has no title and stands among what pages have around theirs', () => {
    expect(
      headlinesOf('Home', 'Manage your cookie preferences', ...FERRY, 'Related stories', 'Ferry saved'),
    ).toEqual([]);
  });

  it('has one article where a dated title stands over short crossheads', () => {
    expect(
      headlinesOf(
        'Seaford votes to keep its old ferry for another year',
        'By Jane Doe',
        'June 19, 2024',
        ...FERRY,
        'A long debate',
        'The debate about the ferry began at seven in the evening, and the council heard forty people of Seaford before it voted.',
        'What comes next',
        'The ferry company will show the council its new plan in the autumn, and Seaford votes on the ferry again in a year.',
      ),
    ).toEqual(['Seaford votes to keep its old ferry for another year']);
  });

  it('has several where a newsletter greets and its notes share no words', () => {
    expect(
      headlinesOf(
        'Good morning! Here is what you need to know today.',
        'Ferry saved for another year',
        FERRY[0] ?? '',
        'Bronze head goes home to Benin',
        MUSEUM,
        'Roof torn off concert hall',
        STORM,
      ),
    ).toEqual([
      'Ferry saved for another year',
      'Bronze head goes home to Benin',
      'Roof torn off concert hall',
    ]);
  });
});
