import { describe, expect, it } from 'vitest';
import { isAgencyOnly, isByline, isBylineAround, isCredit, isNameOnly, isNameWithRole } from './bylines';

describe('bylines', () => {
  it.each([
    'By Jane Doe',
    'BY JANE DOE',
    'Posted by Vortex',
    'Von Max Mustermann',
    'Por Lucía García',
    'By',
    '文／王小明',
    'Автор: Иван Петров',
    'מאת: דוד כהן',
    'بقلم محمد علي',
    'Posted in Travel on 02/12/2014 by walkers | 3 Comments',
  ])('takes %s for a byline', text => {
    expect(isByline(text)).toBe(true);
  });

  it.each([
    'By the time the vote came, nobody was left in the hall.',
    'Von der Leyen says no to the plan of the council today.',
    'Jane Doe',
  ])('does not take "%s" for one', text => {
    expect(isByline(text)).toBe(false);
  });

  it.each([
    'David Novak | Correspondent',
    'Robert Burns, Ap National Security Writer',
    'Detroit News wire services',
    'Staff report',
  ])('knows %s by the role', text => {
    expect(isNameWithRole(text)).toBe(true);
  });

  it('does not find a role inside another word', () => {
    expect(isNameWithRole('Jobs Data Shows Skills in Demand, WordPress Market Oversaturated')).toBe(false);
  });

  it('tells a name from a title', () => {
    expect(isNameOnly("Daniel O'Mahony")).toBe(true);
    expect(isNameOnly('Council votes to keep library')).toBe(false);
  });

  it('tells a name beside a date from a title beside one', () => {
    expect(isBylineAround('Sarah Gooding on ', '')).toBe(true);
    expect(isBylineAround('Delays on Yarn From Overseas - Updated ', '')).toBe(false);
    expect(isBylineAround('Secretary’s Scribbles, ', '')).toBe(false);
  });

  it('knows credits and agencies', () => {
    expect(isCredit('VOA’s Soyoung Ahn contributed to this report.')).toBe(true);
    expect(isCredit('(Reporting by Elena Jensen; Editing by Sophie Hassan)')).toBe(true);
    expect(isAgencyOnly('Reuter')).toBe(true);
    expect(isAgencyOnly('Via AP news wire')).toBe(true);
    expect(isAgencyOnly('Reuters sues')).toBe(false);
  });
});
