import { describe, expect, it } from 'vitest';
import { markRanges } from './marks';
import type { SearchDocument } from './search-document';
import { SearchIndex } from './search-index';
import { bestPassage } from './snippet';

/** Texts written for these tests, two a language, so that each query has a wrong answer to choose. */
const LIBRARY: Readonly<Record<string, SearchDocument>> = {
  en: {
    headline: 'Negotiations on a cease-fire resume in Geneva',
    body: ['Envoys met for the 3rd day. About 11,000 people were waiting for aid, O’Malley said.'],
  },
  enOther: {
    headline: 'Jobs calls for a wider bridge',
    body: ['The mayor of Reading wants 12,000 signatures.'],
  },
  de: {
    headline: 'Bundestag beschließt das Wärmegesetz',
    body: ['Die Abgeordneten stimmten in Berlin ab. Müllers Fraktion enthielt sich der Stimme.'],
  },
  deOther: {
    headline: 'Hamburger Hafen wächst',
    body: ['Die Reederei baut eine Straße zum neuen Terminal.'],
  },
  fr: {
    headline: 'L’Assemblée adopte le budget',
    body: ['Le député d’Orléans s’est abstenu. Les élus ont siégé jusqu’à l’aube.'],
  },
  frOther: { headline: 'Un été sans pluie', body: ['Les viticulteurs de Saint-Émilion attendent l’orage.'] },
  ru: {
    headline: 'Учёные нашли редкого орла на Алтае',
    body: ['Экспедиция провела в горах три месяца. Ещё две птицы живут у реки.'],
  },
  ruOther: { headline: 'Мост через Волгу открыт', body: ['Движение началось в субботу утром.'] },
  ar: {
    headline: 'وزيرة الخارجية تصل إلى القاهرة',
    body: ['تبدأ المُحادثات غدًا حول اتفاق التجارة الجديد.'],
  },
  arOther: { headline: 'أمطار غزيرة في المغرب', body: ['أغلقت السلطات ٣ طرق في الجبال.'] },
  hi: {
    headline: 'दिल्ली में भारी बारिश से सड़कें बंद',
    body: ['मौसम विभाग ने शनिवार तक चेतावनी जारी की है।'],
  },
  hiOther: { headline: 'किसानों का मुंबई में प्रदर्शन', body: ['सरकार ने बातचीत का प्रस्ताव दिया।'] },
  zh: {
    headline: '中国探测器在月球背面着陆',
    body: ['科学家希望带回两公斤样品。任务将持续五十三天。'],
  },
  zhOther: { headline: '上海举办国际电影节', body: ['今年有来自四十个国家的影片参展。'] },
  ja: {
    headline: '北海道で大雪、列車が止まる',
    body: ['気象庁は週末まで警戒を呼びかけている。サッカーの試合も中止になった。'],
  },
  jaOther: { headline: '東京の美術館が新しい展示を開く', body: ['ガラスの作品が百点並ぶ。'] },
};

const KEYS = Object.keys(LIBRARY);
const index = new SearchIndex();
KEYS.forEach((key, row) => {
  const document = LIBRARY[key];
  if (document) index.add(row, document);
});

describe.each([
  [
    'en',
    'English',
    ['negotiating', 'negotiated ceasefire', 'cease fire', 'genevq', "o'malley", 'omalley', '11000'],
  ],
  ['en', 'English, cut and mistyped', ['nego', 'negotiatoins', 'geneva ceasfire', 'peopel waiting']],
  ['enOther', 'English names', ['jobs', 'reading', 'title:jobs bridge']],
  ['de', 'German', ['beschliesst', 'warmegesetz', 'Wärmegesez', 'bundestga', 'müller', 'MULLERS FRAKTION']],
  ['deOther', 'German', ['strasse', 'straße terminal', 'hafn', 'wachst']],
  ['fr', 'French', ['assemblee', "l'assemblée", 'orleans', 'd’Orléans', 'assembléé bugdet', 'depute siege']],
  ['frOther', 'French', ['saint emilion', 'saintemilion', 'viticultuers', 'ete']],
  ['ru', 'Russian', ['ученые', 'учёные', 'учоные', 'алтае орла', 'еще', 'экспедция', 'алта']],
  ['ar', 'Arabic', ['القاهره', 'الى القاهرة', 'المحادثات', 'الخارجيه', 'القاهؤرة', 'اتفاق التجاره']],
  ['arOther', 'Arabic', ['امطار', 'أمطارغزيرة', '3 طرق']],
  ['hi', 'Hindi', ['दिल्ली', 'सडकें', 'बारीश', 'भारी बारिस', 'चेतावनी']],
  ['zh', 'Chinese', ['月球', '月球背面', '探测器 月球', '科学家', '中国探测器在月球背面着陆']],
  ['zhOther', 'Chinese', ['电影节', '上海']],
  ['ja', 'Japanese', ['北海道', '大雪', 'サッカー', 'ｻｯｶｰ', '気象庁 警戒', '北海道で大雪']],
  ['jaOther', 'Japanese', ['ガラス', '美術館', '東京の美術館']],
])('%s: %s', (key, _language, queries) => {
  it.each(queries)('finds the article for %s, marked where it was found', query => {
    const { rows, terms } = index.search(query);
    expect(KEYS[rows[0] ?? -1]).toBe(key);
    const { headline, body } = LIBRARY[key] ?? { headline: '', body: [] };
    const passage = bestPassage(
      body.map(text => ({ text })),
      terms,
    );
    expect(markRanges(headline, terms, 'headline').length + (passage?.marks.length ?? 0)).toBeGreaterThan(0);
  });
});

it('finds nothing in any language for what is in none', () => {
  for (const query of ['zxqvwk', 'щщъъыы', 'ظظظظظ', 'ठठठठठ', '麤龘'])
    expect(index.search(query).rows.length).toBe(0);
});
