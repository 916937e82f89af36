import { describe, expect, it } from 'vitest';
import { matchDateline } from './datelines';

describe('matchDateline', () => {
  it.each([
    ['Seoul, South Korea — North Korea has', 'Seoul, South Korea'],
    ['AMBLETEUSE, France — The tide', 'AMBLETEUSE, France'],
    ['washington — The United States', 'washington'],
    ['The White House — President', 'The White House'],
    ['SAN FRANCISCO -- A man', 'SAN FRANCISCO'],
    ['HANOI, Vietnam (AP) — The defence', 'HANOI, Vietnam'],
    ['LONDON, March 19 - Dominican', 'LONDON'],
    ['Dekalb, Ill. — Mike Glass', 'Dekalb, Ill.'],
    ['London - Exports from China', 'London'],
    ['BERLIN (dpa) – Der Bundestag', 'BERLIN'],
    ['PARÍS, 19 de junio (EFE).- El Gobierno', 'PARÍS'],
    ['МОСКВА, 19 июня — Депутаты', 'МОСКВА'],
    ['新华社北京6月19日电（记者王明）国家', '北京'],
    ['[서울=연합뉴스] 정부는', '서울'],
  ])('reads the place of %s', (text, place) => {
    expect(matchDateline(text)?.place).toBe(place);
  });

  it('tells where the story itself begins', () => {
    const text = 'HANOI, Vietnam (AP) — The defence';
    expect(text.slice(matchDateline(text)?.prefixLength)).toBe('The defence');
  });

  it.each([
    'The vote — a close one — went on',
    'He said — and meant it — that',
    'But there is more — much more',
    'Well-known people from there',
    'Update: 3-1 at the break',
  ])('finds none in "%s"', text => {
    expect(matchDateline(text)).toBeNull();
  });
});
