import { NAMES, nameShape } from './name-shape';

/** A capitalised word of a name: "Ludovic", "O'Mahony", "DAVID", "J.", "María-José"; or a particle. */
const NAME_WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lu}\\.|(?:de|da|di|van|von|der|den|la|le|al|el|bin|ibn|ter|dos|del|du)(?!\\p{L}))";
const BY =
  '(?:by|words by|story by|text by|written by|posted by|reported by|reporting by|edited by|author|von|par|por|da|di|door|av|af|przez|автор|текст|текст автора|από|του|بقلم|كتب|מאת|लेखक|द्वारा|文|作者|記者|记者|撰文|執筆)';
const ROLE =
  '(?:staff|writer|reporter|correspondent|editor|columnist|contributor|bureau|press|reuters|news|service|wire|agencies|redaktion|redacción|rédaction|redazione|journalist|корреспондент|기자|times|post|insider|journal)';

// Those that are asked regardless of case are asked of the text in small letters: they compile in half the time.

const BY_LINE = new RegExp(`^[\\p{P}\\p{S}\\s]*${BY}\\s*[::：]?\\s+\\p{L}`, 'u');
const BY_NAMES = new RegExp(
  `^[\\p{P}\\p{S}\\s]*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]utor(?:a)?:?|[Tt]ext:?|[Aa]uthor:?|Автор:?|Текст:?|From|[Pp]osted by|[Ww]ritten by|[Rr]eported by)\\s+@?${NAME_WORD}`,
  'u',
);
/** One of these words stands in each byline, or letters of another script; most lines are spared the rest. */
const MAY_BE_BYLINE =
  /(?:^|[\W_])(?:by|von|par|por|da|di|door|av|af|przez|autora?|text|author|from)[\s:]|[\u0370-\u1fff\u2c00-\uffff]/;
/** Asked of `nameShape`. */
const NAMES_ONLY = new RegExp(`^${NAMES}$`);
const NAMES_AND_MORE = new RegExp(`^${NAMES}\\s*[,|·–—-]\\s*(?<role>.*)`);
const HOLDS_ROLE = new RegExp(`(?<!\\p{L})${ROLE}(?!\\p{L})`, 'u');
/** "Detroit News wire services", "Staff report", "Die Redaktion". */
const STAFF =
  /^(?:(?:the\s+)?[\p{L}'’&. ]{0,40}\s)?(?:wire services?|wire reports?|staff(?:\s+(?:reports?|reporters?|writers?))?|news services?|newsroom|editorial board|news desk|web desk|redaktion|redacción|la rédaction|redazione|redactie|редакция)$/u;
const CJK_BYLINE =
  /^(?:文[／/|:：]|작성자|글쓴이|作者[:：]|記者[:：]?|记者[:：]?|撰文[:：]?|取材・文|\p{L}{2,4}\s*(?:기자|記者|记者))/u;
const CREDIT =
  /(?:contributed to (?:this|the) (?:report|story|article)|reporting by|editing by|compiled by|writing by|translated by|additional reporting|original(?:ly)? (?:reported|published)|with (?:reporting|files) from|(?:reports|reported) from|has the (?:story|report)|mit material von|aus dem englischen|avec (?:afp|reuters|ap)|con información de|a contribué|contribuyó|ha collaborato|подготовил|material from (?:the )?associated press)/u;
const AGENCY =
  /^[\s([–—-]*(?:via\s+)?(?:reuters?|afp|ap|the associated press|associated press|upi|dpa|efe|ansa|xinhua|tass|тасс|риа новости|ria novosti|interfax|интерфакс|kyodo|yonhap|ians|pti|ani|pa|apa|belga|anp|lusa|agencies|agence france-presse|新华社|共同|연합뉴스|source: reuters)(?:\s+news\s?wire)?[\s)\].,–—-]*$/u;

const LONGEST_BYLINE = 120;
const LONGEST_NAME = 60;

const BARE_BY = /^(?:by|von|par|por)$/u;
const WRITTEN_BY = /^\P{L}*(?:posted by|written by|author|автор|文|作者|撰文|執筆|بقلم|מאת|लेखक)/u;
/** "Posted in Travel on 02/12/2014 by walkers | 3 Comments". */
const POSTED_BY = /^posted (?:in|on)\s.{2,60}\sby\s+\p{L}/u;
const MOST_SMALL_WORDS = 1;
const IN_BYLINES =
  /^(?:and|for|of|the|on|in|at|with|by|posted|y|et|und|e|i|en|и|de|da|di|del|van|von|der|den|la|le|al|el|bin|staff|writer|reporter|editor|correspondent|special|to|am|pm)$/u;

/** "By Jane Doe, Staff Writer, "Posted by Vortex", "Von Max Mustermann", "文／王小明". */
export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE || /[.!?]["”’)]?$/u.test(text.replace(/\b(?:Jr|Sr|Dr)\.$/u, '')))
    return false;
  const small = text.toLowerCase();
  if (BARE_BY.test(small)) return true;
  if (!MAY_BE_BYLINE.test(small)) return false;
  if (CJK_BYLINE.test(text) || POSTED_BY.test(small)) return true;
  if (BY_NAMES.test(text)) return smallWords(text) <= MOST_SMALL_WORDS;
  return BY_LINE.test(small) && text.length <= LONGEST_NAME && WRITTEN_BY.test(small);
}

/** Words in small letters that stand in no byline: "By January it was all gone" has four. */
function smallWords(text: string): number {
  const words = text.match(/(?<=\s)\p{Ll}[\p{L}'’-]*/gu) ?? [];
  return words.filter(word => !IN_BYLINES.test(word.toLowerCase())).length;
}

/** Two to five capitalised words and nothing else: a person's name, or a headline in title case. */
export function isNameOnly(text: string): boolean {
  return text.length <= LONGEST_NAME && NAMES_ONLY.test(nameShape(text));
}

/** "David Novak | Correspondent", "Robert Burns, Ap National Security Writer", "Staff report". */
export function isNameWithRole(text: string): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  const length = NAMES_AND_MORE.exec(nameShape(text))?.groups?.role?.length;
  const role = length === undefined || length > LONGEST_NAME ? '' : text.slice(text.length - length);
  return HOLDS_ROLE.test(role.toLowerCase()) || STAFF.test(text.toLowerCase());
}

/** "Delays on Yarn From Overseas - Updated March 3", "Secretary’s Scribbles, October 2016": no persons. */
const IN_A_TITLE = /\p{L} (?:on|at) \p{L}|['’]s\s/u;

/** What is left of "Sarah Gooding March 9, 2017" without its date is a name or says whose the text is. */
export function isBylineAround(before: string, after: string): boolean {
  const rest = `${before} ${after}`
    .replace(
      /(?<!\p{L})(?:posted|published|updated|on|at|last|am|pm|a\.m|p\.m|[ap]\.?m\.?|et|est|gmt|utc|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})\.?/giu,
      ' ',
    )
    .replace(/[\d:|·•,/()[\]–—-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const mayBeName = !IN_A_TITLE.test(before);
  return rest !== '' && (isByline(rest) || (mayBeName && isNameOnly(rest)) || /^by(?:\s|$)/i.test(rest));
}

/** "VOA's Soyoung Ahn contributed to this report.", "(Reporting by Elena Jensen; Editing by …)". */
export function isCredit(text: string): boolean {
  return text.length <= 300 && CREDIT.test(text.toLowerCase());
}

/** An agency's name alone on its line, as wire copy ends: "Reuter", "(AFP)". */
export function isAgencyOnly(text: string): boolean {
  return text.length <= LONGEST_NAME && AGENCY.test(text.toLowerCase());
}
