import { describe, expect, it } from 'vitest';
import { authorsIn } from './authors-in';

describe('A byline as pages give it', () => {
  it.each([
    ['Jane Doe | Sep. 21, 2011, 3:17 PM | 1,209 | 5', 'Jane Doe'],
    ['By\n   Jane Doe\n   Tuesday, Aug. 17, 2010', 'By Jane Doe'],
    ['By Jane Doe on June 29, 2014 08:08 pm @janedoe 76Comments', 'By Jane Doe'],
    ['By Jane Doe2014-01-26 21:32:46 UTC', 'By Jane Doe'],
    ['By: Jane Doe    August 18, 2010 3:21 PM PDT     Print E-mail', 'By: Jane Doe'],
    ['By JANE DOE and JOHN ROE - AP Technology Writers | AP – 1 hr 4 mins ago', 'By JANE DOE and JOHN ROE'],
    ['By Jane Doe March 18 at 3:57 PM Follow @janedoe', 'By Jane Doe'],
    ['Jane Doe — 2013-09-29— in Code — Permalink', 'Jane Doe'],
    ['Par Jeanne Dupont et Ana Núñez-Roy', 'Par Jeanne Dupont et Ana Núñez-Roy'],
    ['Posted on June 19, 2024 at 10:02 am by Jane Doe | 3 comments', 'by Jane Doe'],
    ['Jane Doe, Staff Writer', 'Jane Doe, Staff Writer'],
  ])('%j names %j', (text, names) => {
    expect(authorsIn(text, 'The Gazette')).toBe(names);
  });

  it.each([
    '9:39AM BST 05 Oct 2011',
    'lefigaro.fr',
    'https://example.org/jane',
    'Authors',
    'the gazette',
    '—',
    '',
  ])('%j names nobody', text => {
    expect(authorsIn(text, 'The Gazette')).toBe('');
  });
});
