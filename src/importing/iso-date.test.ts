import { describe, expect, it } from 'vitest';
import { isoDate } from './iso-date';

describe('A date of a data file', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', '2024-03'],
    ['2024-03-12 10:15:00', '2024-03-12T10:15'],
    ['20240312', '2024-03-12'],
    ['20240312T101500Z', '2024-03-12T10:15'],
    ['12.03.2024', '2024-03-12'],
    ['1. 3. 2024', '2024-03-01'],
    ['31/12/2023', '2023-12-31'],
    ['12/31/2023', '2023-12-31'],
    ['2024/3/2', '2024-03-02'],
    ['2024年3月12日', '2024-03-12'],
    ['2024년 3월 12일', '2024-03-12'],
    ['December 31, 2017 ', '2017-12-31'],
    ['03 Aug 2017,Thursday', '2017-08-03'],
    ['Tuesday, March 12, 2024', '2024-03-12'],
    ['1710237600', '2024-03-12'],
    ['1710237600000', '2024-03-12'],
    ['1710237600.0', '2024-03-12'],
    ['12-Mar-24', '2024-03-12'],
    ['3/12/2024 8:30 PM', '2024-03-12'],
    ['Published March 12, 2024', '2024-03-12'],
    ['March 2024', '2024-03'],
    ['March 12, 2024 at 8:00 AM EDT', '2024-03-12'],
    ['Mar 12, 2024 @ 08:00:00.000', '2024-03-12'],
    ['12 March 2024 um 8:30', '2024-03-12'],
  ])('is told: %s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  it.each([
    'Tue, 12 Mar 2024 23:30:00 -1100',
    'Tue, 12 Mar 2024 00:30:00 +1300',
    'Tue Mar 12 23:30:00 +0000 2024',
    'Tue Mar 12 23:30:00 UTC 2024',
    'Tue Mar 12 2024 23:30:00 GMT-1100 (Samoa Standard Time)',
    '00:30 EST March 12, 2024',
    '23:30 March 12, 2024',
  ])('has the day that is written, in whatever zone it was: %s', text => {
    expect(isoDate(text)).toBe('2024-03-12');
  });

  it('has no time that no clock shows', () => {
    expect(isoDate('2024-03-12T99:99')).toBe('2024-03-12');
  });

  it.each([
    'Chapter 5',
    'yesterday at 5',
    'Nov 25',
    '25 November',
    'Nov 25 10:30',
    'Week 12, 2024',
    'Spring 2024',
  ])('is not made up where the year or the month is missing: %s', text => {
    expect(isoDate(text)).toBeNull();
  });

  it.each(['', 'yesterday', '32.01.2024', '99999999', '5'])('is none: %j', text => {
    expect(isoDate(text)).toBeNull();
  });
});
