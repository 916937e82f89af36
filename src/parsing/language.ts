import { FNV_OFFSET, FNV_PRIME, smallForm } from './characters';

/** Code points of scripts that (nearly) one language of news uses, first and last. */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x531, 0x58f, 'hy'],
  [0x5d0, 0x5f4, 'he'],
  [0x600, 0x6ff, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xb80, 0xbff, 'ta'],
  [0xe00, 0xe7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

/** The commonest small words of each language; those that several share count for each of them. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by he had are but from have they which not this has a an were been will would their its after over who said two new about out up',
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
const LANGUAGES = Object.keys(SMALL_WORDS);
/** For each small word the indexes of its languages. */
const LANGUAGES_OF = new Map<string, number[]>();
Object.values(SMALL_WORDS).forEach((words, language) => {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
});

/**
 * The small words by their hash, so that no word of a text is cut out: an open table of many more slots than words. One in
 * a million other words has the hash of one of them, which is harmless.
 */
const SLOTS = 1 << 13;
const hashes = new Int32Array(SLOTS);
const languagesOf: (readonly number[])[] = new Array(SLOTS).fill([]);
for (const [word, languages] of LANGUAGES_OF) {
  const hash = hashOf(word);
  const slot = slotOf(hash);
  hashes[slot] = hash;
  languagesOf[slot] = languages;
}

/** The slot of a hash, or the free one where it would stand. */
function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** Hash of a word in small letters (FNV-1a). */
function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Goes on with a hash, by the letter's small form. */
function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ smallForm(code), FNV_PRIME);
}

const SAMPLE = 600;
const SPACE = 0x20;
/** Share of a sample's letters a script must have; quoted names in another script are no change of language. */
const SCRIPT_SHARE = 0.3;
/** Kana among ideographs: Japanese has at least this share of it. */
const KANA_SHARE = 0.08;
const FEWEST_SMALL_WORDS = 2;
/** By so many small words no other language catches up in the rest of the sample. */
const CLEAR_LEAD = 8;
/** Scripts that several languages share, by what `SCRIPTS` calls them: among those the small words decide. */
const SHARED_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'fa', 'ur'],
  ru: ['ru', 'uk', 'bg', 'sr'],
  hi: ['hi', 'mr'],
};
const LAST_LATIN = 0x24f;
/** What `SCRIPTS` lies within; dashes and quotation marks don't. */
const OTHER_SCRIPT = /[\u0370-\u10ff\u3040-\ud7af]/;

/** What the parts of a text have shown so far; module-wide, so that no text allocates it. */
const counts = new Uint8Array(LANGUAGES.length);

/** The language of a text, given in parts, as a BCP 47 tag, from its first 600 characters; `und` where they don't tell. */
export function languageOf(parts: readonly string[]): string {
  const script = scriptLanguage(parts);
  if (script === null) return bySmallWords(parts) ?? 'und';
  const sharing = SHARED_SCRIPTS[script];
  const told = sharing ? bySmallWords(parts) : null;
  // An English sentence in an Arabic text has more small words than the rest.
  return told !== null && sharing?.includes(told) ? told : script;
}

/** Calls back with what of each part belongs to the sample, until that says it has seen enough. */
function sampleOf(parts: readonly string[], isEnough: (part: string) => boolean): void {
  let left = SAMPLE;
  for (let part = 0; part < parts.length && left > 0; part++) {
    const text = parts[part] as string;
    if (isEnough(text.length > left ? text.slice(0, left) : text)) return;
    left -= text.length + 1;
  }
}

function scriptLanguage(parts: readonly string[]): string | null {
  let isOther = false;
  sampleOf(parts, part => {
    isOther = OTHER_SCRIPT.test(part);
    return isOther;
  });
  if (!isOther) return null;
  let letters = 0;
  const others = new Map<string, number>();
  sampleOf(parts, part => {
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      if (code <= LAST_LATIN) {
        if (code > 64) letters++;
        continue;
      }
      const language = SCRIPTS.find(([first, last]) => code >= first && code <= last)?.[2];
      if (!language) continue;
      letters++;
      others.set(language, (others.get(language) ?? 0) + 1);
    }
    return false;
  });
  if ((others.get('ja') ?? 0) > letters * KANA_SHARE) return 'ja';
  for (const [language, count] of others) if (count > letters * SCRIPT_SHARE) return language;
  return null;
}

function bySmallWords(parts: readonly string[]): string | null {
  counts.fill(0);
  let best = -1;
  sampleOf(parts, part => {
    countSmallWords(part);
    let second = 0;
    best = -1;
    for (let language = 0; language < counts.length; language++) {
      const count = counts[language] as number;
      const most = counts[best] ?? 0;
      if (count > most) best = language;
      second = Math.max(second, Math.min(count, most));
    }
    return (counts[best] ?? 0) - second >= CLEAR_LEAD;
  });
  return (counts[best] ?? 0) >= FEWEST_SMALL_WORDS ? (LANGUAGES[best] ?? null) : null;
}

function countSmallWords(part: string): void {
  let hash = FNV_OFFSET;
  for (let at = 0; at <= part.length; at++) {
    const code = at < part.length ? part.charCodeAt(at) : SPACE;
    if (code !== SPACE) {
      hash = withLetter(hash, code);
      continue;
    }
    const slot = slotOf(hash);
    if (hashes[slot] === hash) {
      const languages = languagesOf[slot] as number[];
      for (let index = 0; index < languages.length; index++) {
        const language = languages[index] as number;
        counts[language] = (counts[language] as number) + 1;
      }
    }
    hash = FNV_OFFSET;
  }
}
