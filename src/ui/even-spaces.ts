/**
 * Text as it is set: half a space between two words becomes a whole one. Some editors leave a narrow no-break space
 * (U+202F) where a line was broken; "likely to bring" then reads as one word. Before French marks, in numbers and in
 * scripts that are joined by it, it stays.
 * @returns as many UTF-16 code units as went in, so that offsets hold
 */
export function evenSpaces(text: string): string {
  return text.includes('\u202f')
    ? text.replaceAll(/(?<=\p{Script=Latin})\u202f(?=\p{Script=Latin})/gu, ' ')
    : text;
}
