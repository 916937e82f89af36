/** What strings begin and end with or may not hold as it is, and what stands outside of strings in JSON that only some programs write. */
const MARKS = /\\[\s\S]|"|\p{Cc}|-?\b(?:NaN|Infinity)\b|,(?=\s*[}\]])/gu;

/**
 * The value of a JSON text, or undefined where it is none. A mark of the byte order may stand before it, and what Python
 * and people write is read too: `NaN`, a comma behind the last value, line ends within strings.
 */
export function laxJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  const strict = parsed(json);
  return strict === undefined ? parsed(mended(json)) : strict;
}

function mended(json: string): string {
  let inString = false;
  // A pattern of whole strings would need more stack than there is for long ones.
  return json.replace(MARKS, mark => {
    if (mark === '"') inString = !inString;
    if (mark === '"' || mark.startsWith('\\')) return mark;
    const isControl = mark < ' ' || mark === '\u007f';
    if (inString) return isControl ? JSON.stringify(mark).slice(1, -1) : mark;
    if (mark === ',') return '';
    return /[NI]/.test(mark) ? 'null' : mark;
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
