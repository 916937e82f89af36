import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate } from './format-date';

afterEach(() => vi.unstubAllEnvs());

describe('A date', () => {
  it.each([
    ['2024', '2024'],
    ['2024-06', 'June 2024'],
    ['2024-06-19', '19 June 2024'],
    ['2024-01-01', '1 January 2024'],
    ['2024-02-29', '29 February 2024'],
  ])('is written as exactly as it is known: %s as "%s"', (iso, written) => {
    expect(formatDate(iso)).toBe(written);
  });

  it('is written without its time', () => {
    expect(formatDate('2024-06-19T23:59')).toBe('19 June 2024');
    expect(formatDate('2024-06-19T08:30:00+02:00')).toBe('19 June 2024');
  });

  it.each(['', 'June', 'last week', '2024-13', '2024-06-31', '2023-02-29', '19.06.2024', '20240619'])(
    'that is none is given back as it stands: "%s"',
    text => {
      expect(formatDate(text)).toBe(text);
    },
  );

  it.each(['America/Lima', 'Asia/Tokyo'])('has its own day and year for a reader in %s', timeZone => {
    vi.stubEnv('TZ', timeZone);
    const date = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, day => {
        const written = formatDate(day.toISOString().slice(0, 10));
        expect(written).toMatch(new RegExp(`^${day.getUTCDate()} \\p{L}+ ${day.getUTCFullYear()}$`, 'u'));
      }),
    );
  });

  it('never fails, whatever the text', () => {
    fc.assert(fc.property(fc.string(), text => void formatDate(text)));
  });
});
