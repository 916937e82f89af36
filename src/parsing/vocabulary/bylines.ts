/** A capitalised word of a name: "Ludovic", "O'Mahony", "DAVID", "J.", "María-José". */
const NAME_WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lu}\\.|(?:de|da|di|van|von|der|den|la|le|al|el|bin|ibn|ter|dos|del|du)(?!\\p{L}))";
const NAME = `${NAME_WORD}(?:\\s+${NAME_WORD}){1,4}`;
const JOINT = '\\s*(?:,|and|&|y|et|und|e|en|и|і|with|,\\s*and)\\s*';
const AND_MORE_NAMES = `(?:${JOINT}${NAME}){0,4}`;
const BY =
  '(?:by|words by|story by|text by|written by|posted by|reported by|reporting by|edited by|author|von|par|por|da|di|door|av|af|przez|автор|текст|текст автора|από|του|بقلم|كتب|מאת|लेखक|द्वारा|文|作者|記者|记者|撰文|執筆)';
const ROLE =
  '(?:staff|writer|reporter|correspondent|editor|columnist|contributor|bureau|press|reuters|news|service|wire|agencies|redaktion|redacción|rédaction|redazione|journalist|корреспондент|기자|times|post|insider|journal)';

const BY_LINE = new RegExp(`^[\\p{P}\\p{S}\\s]*${BY}\\s*[::：]?\\s+\\p{L}`, 'iu');
const BY_NAMES = new RegExp(
  `^[\\p{P}\\p{S}\\s]*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]utor(?:a)?:?|[Tt]ext:?|[Aa]uthor:?|Автор:?|Текст:?|From|[Pp]osted by|[Ww]ritten by|[Rr]eported by)\\s+@?${NAME_WORD}`,
  'u',
);
const NAMES_ONLY = new RegExp(`^${NAME}${AND_MORE_NAMES}$`, 'u');
const NAMES_AND_ROLE = new RegExp(`^${NAME}${AND_MORE_NAMES}\\s*[,|·–—-]\\s*.*${ROLE}`, 'iu');
const CJK_BYLINE =
  /^(?:文[／/|:：]|作者[:：]|記者[:：]?|记者[:：]?|撰文[:：]?|取材・文|\p{L}{2,4}\s*(?:기자|記者|记者))/u;
const CREDIT =
  /(?:contributed to (?:this|the) (?:report|story|article)|reporting by|editing by|compiled by|writing by|translated by|additional reporting|original(?:ly)? (?:reported|published)|with (?:reporting|files) from|(?:reports|reported) from|has the (?:story|report)|mit material von|aus dem englischen|avec (?:afp|reuters|ap)|con información de|a contribué|contribuyó|ha collaborato|подготовил|material from (?:the )?associated press)/iu;
const AGENCY =
  /^[\s([–—-]*(?:reuters?|afp|ap|the associated press|associated press|upi|dpa|efe|ansa|xinhua|tass|тасс|риа новости|ria novosti|interfax|интерфакс|kyodo|yonhap|ians|pti|ani|pa|apa|belga|anp|lusa|agencies|agence france-presse|新华社|共同|연합뉴스|source: reuters)[\s)\].,–—-]*$/iu;

const LONGEST_BYLINE = 120;
const LONGEST_NAME = 60;

/** "By Jane Doe, Staff Writer", "Posted by Vortex", "Von Max Mustermann", "文／王小明". */
export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE || (/[.!?]["”’)]?$/u.test(text) && text.length > LONGEST_NAME))
    return false;
  return (
    BY_NAMES.test(text) ||
    CJK_BYLINE.test(text) ||
    (BY_LINE.test(text) &&
      text.length <= LONGEST_NAME &&
      /^\P{L}*(?:posted by|written by|author|автор|文|作者)/iu.test(text)) ||
    /^(?:by|von|par|por)$/iu.test(text)
  );
}

/** Two to five capitalised words and nothing else: a person's name, or a headline in title case. */
export function isNameOnly(text: string): boolean {
  return text.length <= LONGEST_NAME && NAMES_ONLY.test(text);
}

/** "David Novak | Correspondent", "Robert Burns, Ap National Security Writer". */
export function isNameWithRole(text: string): boolean {
  return text.length <= LONGEST_BYLINE && NAMES_AND_ROLE.test(text);
}

/** "VOA's Soyoung Ahn contributed to this report.", "(Reporting by Elena Jensen; Editing by …)". */
export function isCredit(text: string): boolean {
  return text.length <= 300 && CREDIT.test(text);
}

/** An agency's name alone on its line, as wire copy ends: "Reuter", "(AFP)". */
export function isAgencyOnly(text: string): boolean {
  return text.length <= LONGEST_NAME && AGENCY.test(text);
}
