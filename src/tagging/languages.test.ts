import { describe, expect, test } from 'vitest';
import { readTaggingTables } from '../cli/tagging-tables';
import { articleOf } from './fixtures/article';
import { createTagger } from './tag-article';

const tagger = createTagger(readTaggingTables());
const tagsOf = (text: string, language: string) => tagger.tag(articleOf('', [text], { language }));

const SENTENCES: [language: string, text: string, countries: string][] = [
  ['zh', '俄罗斯和朝鲜签署了一项条约，美国和韩国表示关切。', 'RU KP US KR'],
  ['hi', 'रूस और उत्तर कोरिया ने एक संधि पर हस्ताक्षर किए, जापान ने चिंता जताई।', 'RU KP JP'],
  ['es', 'El presidente de México viajó a España y después a Alemania.', 'MX ES DE'],
  ['fr', 'L’Ukraine demande de l’aide à la France et aux États-Unis.', 'UA FR US'],
  ['ar', 'وقعت روسيا اتفاقا مع مصر، وقال متحدث إن لفرنسا رأيا آخر.', 'RU EG FR'],
  ['bn', 'রাশিয়ার প্রেসিডেন্ট ভারতে এসেছেন এবং পরে চীন যাবেন।', 'RU IN CN'],
  ['pt', 'O Brasil e a Argentina assinaram um acordo com o Japão.', 'BR AR JP'],
  ['ru', 'Президент России прибыл в Китай после визита в Северную Корею.', 'RU CN KP'],
  ['ur', 'پاکستان اور ایران کے درمیان معاہدہ ہوا۔', 'PK IR'],
  ['id', 'Presiden Indonesia bertemu dengan perdana menteri Jepang di Tokyo.', 'ID JP'],
  ['de', 'Deutschlands Kanzlerin reiste nach Frankreich und Polen.', 'DE FR PL'],
  ['ja', '日本とフランスの首相が会談し、インドの問題を話し合った。', 'JP FR IN'],
  ['ko', '한국은 러시아와 중국의 훈련에 우려를 나타냈다.', 'KR RU CN'],
  ['tr', 'Rusya’nın başkanı Türkiye’ye geldi.', 'RU TR'],
  ['it', 'L’Italia e la Grecia hanno firmato un accordo con l’Egitto.', 'IT GR EG'],
  ['vi', 'Tổng thống Nga sẽ thăm Việt Nam.', 'RU VN'],
];

describe('a text that is not in English', () => {
  test.each(SENTENCES)('%s: names countries: %s', (language, text, countries) => {
    const { mentioned } = tagsOf(text, language);
    expect(mentioned.map(({ country }) => country).sort()).toEqual(countries.split(' ').sort());
  });

  test.each(SENTENCES)('%s: is not given a topic', (language, text) => {
    expect(tagsOf(text, language).topics).toEqual([]);
  });

  test('has names that are the same in every language', () => {
    const { mentioned } = tagsOf('Emmanuel Macron a rencontré Vladimir Putin à Istanbul.', 'fr');
    expect(mentioned.map(({ country }) => country)).toEqual(expect.arrayContaining(['TR']));
  });

  test('is read as English where its language is not known', () => {
    expect(tagsOf('The president of Chile met farmers.', 'und').main[0]?.country).toBe('CL');
  });
});
