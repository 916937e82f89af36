import { describe, expect, it } from 'vitest';
import { languageOf } from './language';

describe('The language of a text', () => {
  for (const [language, text] of [
    ['en', 'Officers fatally shot a man after mistaking a pipe for a gun in New York City.'],
    ['en', 'Santa Clara County assault conviction overturned, and a new trial was ordered.'],
    ['es', 'El presidente dijo que la ley no se votará hasta el lunes, según los diputados.'],
    ['it', 'Il presidente della regione ha detto che la legge non sarà votata, è una questione di tempo.'],
    ['cs', 'Premiér se sešel s ministrem a řekl, že do konce roku je na to dost času, ale ne pro všechny.'],
    ['de', 'Die Regierung hat das Gesetz nicht beschlossen, und der Minister ist mit sich zufrieden.'],
    ['ar', 'قال الوزير إن المكتبة ستفتح أبوابها في العاصمة من يوم الاثنين.'],
    ['ja', '東京都は月曜日に新しい図書館を開いたと発表した。'],
    ['zh', '北京市周一开通了一条新的地铁线路。'],
    ['ko', '서울시는 월요일에 새 도서관을 열었다고 밝혔다.'],
  ] as const) {
    it(`is ${language} for “${text.slice(0, 40)}…”`, () => {
      expect(languageOf([text])).toBe(language);
    });
  }

  it('is that of the script, though what is quoted in another has more small words', () => {
    const arabic = 'افتتحت مصر أكبر مكتبة عامة. وأضاف الوزير: كتب الأطفال باللغة العربية والخرائط القديمة.';
    const english = 'According to the minister the library will be open every day.';
    expect(languageOf([arabic, english, arabic])).toBe('ar');
  });

  it('is not told where the text has too few small words to tell', () => {
    expect(languageOf(['Hong Kong police'])).toBe('und');
    expect(languageOf([''])).toBe('und');
  });
});
