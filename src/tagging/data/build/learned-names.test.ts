import { expect, test } from 'vitest';
import { learnNames } from './learned-names';

const items = (text: string, times: number) =>
  Array.from({ length: times }, () => ({ text, topic: 'politics' }));
const countriesOf = (text: string) => [
  ...(text.includes('Peru') ? ['PE'] : []),
  ...(text.includes('Chile') ? ['CL'] : []),
];
const learn = (list: ReturnType<typeof items>) => learnNames(list, countriesOf, name => name === 'Peru');

test('a name that stands with one country again and again is learned', () => {
  expect(learn(items('In Peru the leader Alan Example resigns.', 6))).toEqual([
    { name: 'Alan Example', country: 'PE' },
  ]);
});

test('a name seen seldom, or with two countries, is not', () => {
  expect(learn(items('In Peru the leader Alan Example resigns.', 2))).toEqual([]);
  expect(learn(items('In Peru and Chile the envoy Alan Example speaks.', 9))).toEqual([]);
});

test('titles are no names', () => {
  expect(learn(items('In Peru the President resigns.', 9))).toEqual([]);
});
