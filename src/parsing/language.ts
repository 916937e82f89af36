/** Scripts that (nearly) one language of news uses. Kana and Hangul are looked for before Han. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** The commonest small words of each language; those that several share count for each of them. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by he had are but from have they which not this has',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  fr: 'de la le et les des en un du une que est dans qui par pour au il sur pas plus ne se avec ce sont cette aux son',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya este entre fue',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à seu são',
  it: 'di e il la che in un a per è una sono con non del si da della le dei nel al alla come più anche gli ha',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als bij door naar maar uit wordt heeft',
  sv: 'och att det som en på är av för med till den har inte om ett men var sig de från vi kan så',
  da: 'og at det som en på er af for med til den har ikke om et men var sig de fra vi kan så blev',
  no: 'og at det som en på er av for med til den har ikke om et men var seg de fra vi kan så ble',
  fi: 'ja on ei että se oli hän mutta joka kun myös ovat jos niin kuin sen ole mukaan',
  pl: 'w i na z do nie że się o jest to za od po jak przez ale był dla które są tym tego oraz',
  cs: 'a v se na je že s z do o to i jako za by pro ale od po jsem byl které podle také',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra ise en ne var',
  id: 'yang dan di dari untuk dengan pada ini itu tidak dalam akan oleh ke sebagai juga telah adalah',
  ro: 'și de în a la cu pe care nu o este din că un mai pentru au fost se sunt după',
  hu: 'a az és hogy nem is egy volt meg de csak már ez azt el van még mint szerint',
  vi: 'và của là có không được trong cho một người với các những này đã từ khi để',
  ru: 'и в не на что с по как это он из за от его для все но был так о к у же',
  uk: 'і в не на що з та як це він із за від його для все але був так до у й про є',
  bg: 'и в на да се не за от че с по са като до но ще е при през това',
  sr: 'и у је на да се за од са о не као су који али што би је ће',
  ar: 'في من على إلى أن التي الذي هذا عن مع هذه كان ما لا بعد قال كما أو',
  fa: 'در و به از که این را با است برای آن یک خود تا بر شد های می',
  ur: 'کے میں کی ہے اور سے کا کو نے پر کہ ہیں اس بھی یہ تھا',
  hi: 'के में की है और से का को ने पर कि हैं इस भी यह एक था',
  mr: 'आहे आणि या ते हे मध्ये च्या होते त्यांनी असे नाही केली आहेत',
};
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS))
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

const SAMPLE = 1500;
/** Share of a sample's letters a script must have; quoted names in another script are no change of language. */
const SCRIPT_SHARE = 0.3;
/** Kana among ideographs: Japanese has at least this share of it. */
const KANA_SHARE = 0.08;
const FEWEST_SMALL_WORDS = 2;
const SHARED_SCRIPTS: ReadonlySet<string> = new Set(['ar', 'ru', 'hi']);

/** The language of a text as a BCP 47 tag; `und` where it is too short or none of those known. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  const script = SCRIPTS.find(
    ([pattern, language]) =>
      (sample.match(pattern)?.length ?? 0) >= letters * (language === 'ja' ? KANA_SHARE : SCRIPT_SHARE),
  );
  if (script && !SHARED_SCRIPTS.has(script[1])) return script[1];
  return bySmallWords(sample) ?? script?.[1] ?? 'und';
}

function bySmallWords(sample: string): string | null {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEWEST_SMALL_WORDS ? best[0] : null;
}
