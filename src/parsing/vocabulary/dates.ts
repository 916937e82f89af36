import { MONTH_MARKS, markedMonth, markMonths } from './months';

/** A date in a text. */
export interface FoundDate {
  /** ISO 8601 (`2024-06` or finer), or null when the text leaves the year out: none is invented. */
  readonly iso: string | null;
  /** 0 to 1: how sure it is that the digits mean this day; `03/04/2024` may be March or April. */
  readonly confidence: number;
  /** UTF-16 offsets within the text searched, `end` not included. */
  readonly start: number;
  readonly end: number;
}

const CERTAIN = 0.98;
/** `03/04/2024`: day first is the world's habit, month first that of one large press. */
const AMBIGUOUS = 0.55;
const EARLIEST_YEAR = 1600;
const LATEST_YEAR = 2199;

interface DateParts {
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
  confidence?: number;
}

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (groups: Record<string, string | undefined>) => DateParts;
}

const YEAR = '(?<year>\\d{4})(?!\\d)';
const DAY = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª)?(?!\\d)';
/** The whole name; Hebrew writes "in" as one word with it: "19 ביוני". */
const MONTH = `(?<![ב${MONTH_MARKS}])ב?(?<month>[${MONTH_MARKS}]+)\\.?`;
/** "de" and "of" between the parts; Spanish "del", Portuguese "de", Greek none. */
const OF = '(?:\\s+|\\s*\\.\\s*|\\s+(?:de|del|of)\\s+)';
const form = (source: string, read?: DateForm['read']): DateForm => ({
  pattern: new RegExp(source, 'u'),
  read: read ?? (groups => groups),
});

/** Asked of what `markMonths` makes of a text. Most telling first: a form that holds a year is taken before one that leaves it out. */
const FORMS: readonly DateForm[] = [
  form('(?<!\\d)(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)'),
  form('(?<!\\d)(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})(?!\\d)'),
  form(
    '(?<!\\d)(?<year>\\d{4})\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월](?:\\s*(?<day>\\d{1,2})\\s*[日일])?',
  ),
  form(`${MONTH}\\s*${DAY}(?:,|\\s)\\s*(?:\\d{1,2}:\\d{2}\\s*)?${YEAR}`), // June 19, 2024
  form(`${DAY}${OF}${MONTH}(?:${OF}|,\\s*)${YEAR}`), // 19. Juni 2024; 19 de junio de 2024
  form(`(?<!\\d)(?<day>\\d{1,2})-(?<month>[${MONTH_MARKS}]+)-${YEAR}`), // 19-Jun-2024
  form('(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})(?!\\d)'), // 19.06.2024
  form('(?<!\\d)(?<a>\\d{1,2})[/-](?<b>\\d{1,2})[/-](?<year>\\d{4})(?!\\d)', slashed),
  form(`(?<!\\d\\.?\\s)${MONTH}(?:${OF}|,\\s*)${YEAR}`), // June 2024
  form(`${MONTH}\\s*${DAY}`),
  form(`${DAY}${OF}${MONTH}`),
  form('(?<!\\d)(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일]'),
];

const TIME =
  /^[,\s|·–—-]*(?:at|um|às|a las|à|в|о|kl\.?)?\s*t?(\d{1,2})[:h.](\d{2})(?::\d{2})?\s*([ap])?\.?(?:m\b)?\.?/u;

/** The first date in a text of a line's length, or null. Where the text gives a time right after it, that too. */
export function findDate(text: string): FoundDate | null {
  return /\p{Nd}/u.test(text) ? findInWesternDigits(westernDigits(text)) : null;
}

/** Code points of nought in Devanagari, Persian and Arabic. */
const NOUGHTS = [0x966, 0x6f0, 0x660];

/** Those digits as 0 to 9; offsets stay as they are. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, digit => {
    const code = digit.charCodeAt(0);
    return String(code - (NOUGHTS.find(nought => nought <= code) ?? code));
  });
}

function findInWesternDigits(text: string): FoundDate | null {
  const marked = markMonths(text);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(marked);
    if (!match) continue;
    const parts = read(match.groups ?? {});
    const iso = toIso(parts);
    if (iso === undefined) continue;
    const end = match.index + match[0].length;
    const time = iso?.length === 10 ? timeAfter(text.slice(end)) : null;
    return {
      iso: time ? `${iso}T${time}` : iso,
      confidence: parts.confidence ?? CERTAIN,
      start: match.index,
      end,
    };
  }
  return null;
}

/** The parts as ISO 8601; null without a year; undefined where they are no date of the calendar. */
function toIso({ year, month, day }: DateParts): string | null | undefined {
  const monthIndex = month === undefined ? null : (markedMonth(month) ?? Number(month));
  if (monthIndex === null || !(monthIndex >= 1 && monthIndex <= 12)) return undefined;
  const dayIndex = day === undefined ? null : Number(day);
  if (dayIndex !== null && (dayIndex < 1 || dayIndex > daysIn(monthIndex, Number(year ?? 2000))))
    return undefined;
  if (year === undefined) return null;
  if (Number(year) < EARLIEST_YEAR || Number(year) > LATEST_YEAR) return undefined;
  const yearAndMonth = `${year}-${String(monthIndex).padStart(2, '0')}`;
  return dayIndex === null ? yearAndMonth : `${yearAndMonth}-${String(dayIndex).padStart(2, '0')}`;
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 19/06/2024 can only be day first, 06/19/2024 only month first; else it is a guess and says so. */
function slashed({ a, b, year }: Record<string, string | undefined>): DateParts {
  if (Number(b) > 12) return { year, month: a, day: b };
  return { year, month: b, day: a, confidence: Number(a) > 12 || a === b ? CERTAIN : AMBIGUOUS };
}

function timeAfter(text: string): string | null {
  const match = TIME.exec(text.toLowerCase());
  if (!match) return null;
  const [, hourText = '', minute = '', half] = match;
  let hour = Number(hourText);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  return hour < 24 && Number(minute) < 60 ? `${String(hour).padStart(2, '0')}:${minute}` : null;
}

/** Words that stand beside a date in a date line and say nothing else; like those below asked in small letters. */
const AROUND_DATE =
  /(?<!\p{L})(?:published|updated?|posted|written|registered|last|modified|first|created|date|on|at|from|the|of|am|pm|a\.m|p\.m|gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|cet|cest|bst|aest|hrs|uhr|stand|veröffentlicht|aktualisiert|am|vom|publié|mis|à|jour|le|publicado|actualizado|el|a|las|publicato|il|aggiornato|alle|ore|gepubliceerd|op|opublikowano|опубликовано|обновлено|опубліковано|в|г|года|р|року|نشر|في|עודכן|פורסם|प्रकाशित|発行|公開|更新|发布|發布|更新于|时间|오전|오후|입력|수정|등록|bijgewerkt|de|del|du|do|dos)(?!\p{L})\.?/gu;
const WEEKDAY =
  /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|monday|tuesday|tues|wednesday|weds|thursday|thurs|thur|friday|saturday|sunday|today|yesterday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\p{L})\.?/gu;
const CLOCK =
  /\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\b\.?)?|[+-]\d{2}:?\d{2}|[月火水木金土日]曜日?|星期[一二三四五六日天]/gu;
const RELATIVE =
  /^(?:(?:about|updated|posted|published|vor|hace|há|il y a|etwa)\s+)*(?:an?|one|\d+|une?|uma?|einer?|einem)\s*(?:s|sec|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?|stunden?|tage?n?|minuten|wochen?|heures?|jours?|minutos?|horas?|días?|dias?|ore|giorni|uren|dagen|часов|часа|час|минут|дней|дня)(?:\s+(?:ago|geleden|fa|atrás|назад))?\s*$|^(?:yesterday|today|just now|moments ago|gestern|heute|hier|ayer|hoy|ontem|ieri|gisteren|вчера|сегодня)$|^\d+\s*(?:小时|分钟|天|時間|分|日|시간|분|일)\s*(?:前|전)$/u;
/** Longest line that can be nothing but a date. */
const LONGEST_DATE_LINE = 110;
/** What may be left when date, weekday, time and the words around them are taken out. */
const LEFT_OVER = 3;

/**
 * Whether the line says when and nothing else: "Published 11:11 PM EST Nov 19, 2019", "2 days ago".
 * @param date The first date in it, where that is known.
 */
export function isDateLine(text: string, date = findDate(text)): boolean {
  if (text.length > LONGEST_DATE_LINE) return false;
  const bare = text.replace(/^[\s|·•–—*_(-]+|[\s|·•–—*_)-]+$/gu, '');
  if (RELATIVE.test(bare.toLowerCase())) return true;
  if (!date) return false;
  const rest = withoutDates(text, date)
    .toLowerCase()
    .replace(WEEKDAY, '')
    .replace(CLOCK, '')
    .replace(AROUND_DATE, '');
  return rest.replace(/[\s\p{P}\p{S}]/gu, '').length <= LEFT_OVER;
}

/** "on December 29, 2014 at 3:41 PM, updated December 30, 2014" holds two; more are no date line. */
function withoutDates(text: string, first: FoundDate): string {
  const rest = `${text.slice(0, first.start)} ${text.slice(first.end)}`;
  const second = findDate(rest);
  return second ? `${rest.slice(0, second.start)} ${rest.slice(second.end)}` : rest;
}
