/** A string, or what stands outside of strings in JSON that only some programs write. */
const STRING_OR_SLIP = /"(?:[^"\\]|\\[\s\S])*"|-?\b(?:NaN|Infinity)\b|,(?=\s*[}\]])/g;
/** Line ends and other control characters that strings may not hold as they are. */
const RAW_CONTROL = /\p{Cc}/gu;

/**
 * The value of a JSON text, or undefined where it is none. A mark of the byte order may stand before it, and what Python
 * and people write is read too: `NaN`, a comma behind the last value, line ends within strings.
 */
export function laxJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  const strict = parsed(json);
  return strict === undefined ? parsed(json.replace(STRING_OR_SLIP, mended)) : strict;
}

function mended(part: string): string {
  if (part.startsWith('"')) return part.replace(RAW_CONTROL, control => JSON.stringify(control).slice(1, -1));
  return part === ',' ? '' : 'null';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
