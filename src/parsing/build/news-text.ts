import { randomFrom } from './random';

const WORDS =
  'the council of town voted on Tuesday to keep old library open after meeting that ran past midnight and drew people hall made for eighty mayor said would be first time in years government plans report market river school doctors workers farmers police court judge election party vote leader president minister trade bank price rise fall week month year city north south east west border war peace talks deal treaty energy water climate storm fire flood season game team coach player win loss science study research university health hospital patients drug trial film music book museum'.split(
    ' ',
  );
const PLACES = ['PARIS', 'Seoul, South Korea', 'LONDON', 'Nairobi, Kenya', 'washington'];

/** News-like text of about this many characters: headlines, bylines, dates, datelines, paragraphs. */
export function newsText(characters: number): string {
  const random = randomFrom(characters);
  const words = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const sentence = (count: number) => {
    const text = words(count);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const place = PLACES[Math.floor(random() * PLACES.length)];
    const paragraphs = Array.from({ length: 3 + Math.floor(random() * 9) }, () => {
      const sentences = Array.from(
        { length: 1 + Math.floor(random() * 3) },
        () => `${sentence(8 + Math.floor(random() * 18))}.`,
      );
      return sentences.join(' ');
    });
    const story = [
      sentence(9),
      'By Jane Doe',
      'June 19, 2024',
      `${place} — ${paragraphs.join('\n\n')}`,
      'Read more',
    ].join('\n\n');
    parts.push(story);
    length += story.length + 2;
  }
  return parts.join('\n\n');
}
