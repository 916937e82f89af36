/**
 * Month names as printed in date lines, January first; every form (nominative, genitive, abbreviation)
 * that stands for the same month is divided by `|`. From the CLDR's calendars of these languages.
 */
const MONTHS: Record<string, string> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  de: 'januar|jänner februar|feber märz|mär april mai juni juli august september oktober|okt november dezember|dez',
  fr: 'janvier|janv février|févr mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|déc',
  es: 'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  pt: 'janeiro fevereiro|fev março abril maio junho julho agosto setembro|set outubro|out novembro dezembro|dez',
  it: 'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  pl: 'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ru: 'января|январь|янв февраля|февраль|фев марта|март апреля|апрель|апр мая|май июня|июнь июля|июль августа|август|авг сентября|сентябрь|сен октября|октябрь|окт ноября|ноябрь|ноя декабря|декабрь|дек',
  uk: 'січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень',
  el: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  ar: 'يناير|كانون‌الثاني فبراير|شباط مارس|آذار أبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول أكتوبر نوفمبر ديسمبر',
  he: 'ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  hi: 'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
};

const NUMBER_OF = new Map<string, number>();
for (const names of Object.values(MONTHS)) {
  names.split(' ').forEach((forms, index) => {
    for (const form of forms.split('|')) if (!NUMBER_OF.has(form)) NUMBER_OF.set(form, index + 1);
  });
}

/** Stand for the letters of a month's name, one a month: from the private use area, so that no text has them. */
const FIRST_MARK = 0xe001;
const LAST_MARK = FIRST_MARK + 11;
/** A character class of the marks, to be put between brackets. */
export const MONTH_MARKS = `${String.fromCharCode(FIRST_MARK)}-${String.fromCharCode(LAST_MARK)}`;

/** Hebrew writes "in" as one word with the month: "ביוני". */
const HEBREW_IN = 'ב';
const WORD = /[\p{L}\p{M}\u200c]+/gu;

/**
 * The text with every letter of a month's name replaced by the month's mark, and all others small; offsets stay as they
 * are. Patterns that list two hundred names instead take so long to compile that a page's first text waits for it.
 */
export function markMonths(text: string): string {
  const small = smallLetters(text);
  // Without a digit it holds no date.
  if (!/\d/.test(small)) return small;
  return small.replace(WORD, word => {
    const start = word.startsWith(HEBREW_IN) && !NUMBER_OF.has(word) ? HEBREW_IN.length : 0;
    const month = NUMBER_OF.get(word.slice(start));
    if (month === undefined) return word;
    return word.slice(0, start) + String.fromCharCode(FIRST_MARK + month - 1).repeat(word.length - start);
  });
}

/** "İ" in small letters is two characters; all others keep their length. */
function smallLetters(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}

/** 1 to 12 for a month that `markMonths` marked, else null. */
export function markedMonth(marks: string): number | null {
  const month = marks.charCodeAt(0) - FIRST_MARK + 1;
  return month >= 1 && month <= 12 ? month : null;
}
