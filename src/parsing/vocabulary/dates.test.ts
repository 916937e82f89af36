import { describe, expect, it } from 'vitest';
import { findDate, isDateLine } from './dates';

describe('findDate', () => {
  it.each([
    ['Published 11:11 PM EST Nov 19, 2019', '2019-11-19'],
    ['June 19, 2024', '2024-06-19'],
    ['19 June 2024 at 8:30', '2024-06-19T08:30'],
    ['Nov. 20, 2019, 9:28 PM UTC', '2019-11-20T21:28'],
    ['Friday 20th of July, 2012', '2012-07-20'],
    ['19.11.2019, 08:57', '2019-11-19T08:57'],
    ['2024-06-19T08:30:00Z', '2024-06-19T08:30'],
    ['3. März 2021', '2021-03-03'],
    ['19 de junio de 2024', '2024-06-19'],
    ['19 июня 2024 г.', '2024-06-19'],
    ['2024年6月19日', '2024-06-19'],
    ['2024년 6월 19일', '2024-06-19'],
    ['١٩ يونيو ٢٠٢٤', '2024-06-19'],
    ['19 يونيو 2024', '2024-06-19'],
    ['16 मई 2023', '2023-05-16'],
    ['June 2024', '2024-06'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
  ])('reads %s', (text, iso) => {
    expect(findDate(text)?.iso ?? null).toBe(iso);
  });

  it('is less sure where day and month could be either way round', () => {
    expect(findDate('03/04/2024')?.confidence).toBeLessThan(0.6);
    expect(findDate('25/04/2024')?.confidence).toBeGreaterThan(0.9);
  });

  it('invents no year', () => {
    expect(findDate('Jan 14')).toMatchObject({ iso: null });
  });

  it.each(['31/02/2024', 'page 12-13', 'won 3-1', 'in 2024', 'may 2 of them', '45 March 2020'])(
    'finds no full date in %s',
    text => {
      expect(findDate(text)?.iso ?? null).toBeNull();
    },
  );
});

describe('isDateLine', () => {
  it.each([
    'Feb 25, 2016',
    'Published 11:11 PM EST Nov 19, 2019',
    'Friday 20th of July, 2012',
    'Updated 5:27 am CST, Wednesday, November 20, 2019',
    '2 days ago',
    'yesterday',
    'vor 3 Stunden',
    '3小时前',
    '19 июня 2024, 12:40',
    'on December 29, 2014 at 3:41 PM, updated December 30, 2014 at 4:28 PM',
    'Written: 2023-11-07 15:03:30Updated: 2023-11-07 15:30:46',
    'Posted: Fri 6:45 PM, Feb 16, 2018 |',
  ])('takes %s for a date line', text => {
    expect(isDateLine(text)).toBe(true);
  });

  it.each(['March 19 - Costa Rica sells sugar', 'The battle of 19 June 2024', 'May', 'Two days in Rome'])(
    'does not take %s for one',
    text => {
      expect(isDateLine(text)).toBe(false);
    },
  );
});
