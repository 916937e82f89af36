import { MONTH_MARKS, markMonths } from './months';

/** The place that opens a news story, and how much of the paragraph belongs to it. */
export interface DatelineMatch {
  readonly place: string;
  /** UTF-16 code units up to the story's first word: place, agency, date, dash and spaces. */
  readonly prefixLength: number;
  /** Agency, date, capitals or a country leave no doubt; "Paris — …" alone could be a name. */
  readonly certain: boolean;
}

/** Longest stretch before the dash, and most words in the place. */
const LONGEST_PREFIX = 90;
const MOST_WORDS = 6;
/** A dash, or the brackets and the sign that East Asian agencies use: without one, nothing else is tried. */
const MAY_HOLD_DATELINE = /[—–―（【［[(=]|\s?--|[\s.)]-|电|電/;
const DASH = '\\s*\\.\\s?-\\s|\\s*(?:—|–|--|―)\\s*|\\s+-\\s+|\\s+-(?=\\p{Ll})|\\s*-\\s*$';
const AGENCIES =
  'AP|AFP|Reuters?|UPI|CNN|CNA|Xinhua|IANS|PTI|ANI|dpa|DPA|EFE|ANSA|TASS|ТАСС|Interfax|Интерфакс|Kyodo|Yonhap|VOA|BBC|RFE/RL|Bernama|APA|Belga|Lusa|KUNA|WAM|SPA|PA|Bloomberg|Thomson Reuters Foundation|Agencies|The Canadian Press|CP|РИА Новости|УНИАН|Укринформ|新华社|共同|時事|연합뉴스|رويترز|أ ف ب|د ب أ';
const AGENCY = `\\s*[,/]?\\s*[([]\\s*(?<agency>[^()[\\]]{2,40})\\s*[)\\]]|\\s*[,/]\\s*(?:${AGENCIES.toLowerCase()})(?:/\\p{L}+)?`;
const DATE = `,?\\s+(?:[${MONTH_MARKS}]+\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?|\\d{1,2}\\.?\\s+(?:de\\s+)?[${MONTH_MARKS}]+(?:\\s+(?:de\\s+)?\\d{4})?)`;
/** Asked of what `markMonths` makes of a paragraph's head. */
const DATELINE = new RegExp(
  `^(?<place>[\\p{L}${MONTH_MARKS}][^—–―:;!?«»"“”()\\[\\]\\d]{1,60}?)(?:(?:${DATE})|(?:${AGENCY})){0,2}(?<stop>[.,])?(?:${DASH})(?=\\S|$)`,
  'u',
);
/** "（東京 19日 ロイター）" and "[서울=연합뉴스]": East Asian copy puts it all in brackets. */
const BRACKETED =
  /^[（([【［]\s*(?<place>[\p{L}]{2,12})\s*(?:[=\s、，,/]|\d)[^）)\]】］]{0,40}[）)\]】］]\s*/u;
/** "新华社北京6月19日电（记者…）", "中新社北京6月19日电". */
const XINHUA =
  /^(?:新华社|中新社|新華社|中央社)(?<place>\p{L}{2,6}?)\d{1,2}月\d{1,2}日(?:电|電)(?:\s*[（(][^）)]{0,40}[）)])?\s*/u;
/** What the two begin with: without it they are not tried. */
const AGENCY_OPENINGS = '新中';
const BRACKETS = '（([【［';
/** "Dekalb, Ill.", "Washington, D.C.": the stop belongs to the place. */
const ABBREVIATED = /(?:,\s*\p{L}{1,5}|\.\p{L})$/u;
/** Words that open a sentence or name a speaker, never a place; like those below asked in small letters. */
const NO_PLACE =
  /^(?:the|a|an|this|that|these|it|he|she|they|we|i|you|but|and|in|on|at|as|for|if|when|while|there|here|yes|no|not|so|now|what|why|how|who|where|q|a|update|live|breaking|watch|video|photos?|opinion|analysis|exclusive|explainer|note|step|part|chapter|day|der|die|das|le|la|les|el|los|las|il|lo|o|os|um|uma|un|une|ein|eine)(?![\p{L}'’])/u;
const PLACES_WITH_ARTICLE =
  /^(?:the (?:white house|hague|vatican|pentagon|kremlin|bronx|capitol|gambia)|la (?:paz|plata|habana|haye|spezia)|le (?:caire|cap|havre|mans)|el (?:paso|cairo|salvador)|los (?:angeles|ángeles)|las (?:vegas|palmas)|aboard|on board|in (?:the|front)|outside|near|at (?:the|sea))/u;

/**
 * Reads a dateline from the start of a story's paragraph. Any case ("SEOUL", "Seoul, South Korea",
 * "washington"), with or without agency and date.
 */
export function matchDateline(paragraph: string): DatelineMatch | null {
  const head = paragraph.slice(0, LONGEST_PREFIX);
  if (!MAY_HOLD_DATELINE.test(head)) return null;
  const opening = head.charAt(0);
  const eastAsian = AGENCY_OPENINGS.includes(opening)
    ? XINHUA.exec(head)
    : BRACKETS.includes(opening)
      ? BRACKETED.exec(head)
      : null;
  if (eastAsian?.groups?.place)
    return { place: eastAsian.groups.place, prefixLength: eastAsian[0].length, certain: true };
  const match = DATELINE.exec(markMonths(head));
  const place = head.slice(0, match?.groups?.place?.length ?? 0).trim();
  if (!match || !place || !isPlace(place, match.groups?.agency)) return null;
  if (/^\p{Ll}/u.test(place) && !/^\p{Lu}/u.test(paragraph.slice(match[0].length))) return null;
  const isAbbreviated = match.groups?.stop === '.' && ABBREVIATED.test(place);
  const behind = match[0].slice(place.length);
  const certain = place.length > 2 && (!/\p{Ll}/u.test(place) || /[\d(]/.test(behind) || place.includes(','));
  return { place: isAbbreviated ? `${place}.` : place, prefixLength: match[0].length, certain };
}

function isPlace(place: string, agency: string | undefined): boolean {
  const words = place.split(/\s+/);
  const inSmall = place.toLowerCase();
  if (words.length > MOST_WORDS || (NO_PLACE.test(inSmall) && !PLACES_WITH_ARTICLE.test(inSmall)))
    return false;
  if (agency !== undefined) return true;
  const small = words.filter(word => /^\p{Ll}/u.test(word)).length;
  // "washington — …" is a dateline in lower case; "he said — …" is not.
  return small === 0 || (words.length === 1 && small === 1 && place.length > 4) || small <= words.length / 3;
}
