/** What stands above a text, between lines of three hyphens (YAML) or plus signs (TOML). */
const FENCED = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n\1[ \t]*(?:\r?\n|$)/;
const NAMED = /^([\p{L}][\p{L}\p{N} _-]{0,60}?)[ \t]*[:=](?:[ \t]+(.*))?$/u;
/** Rows of a list, and lines that go on. */
const OF_THE_LAST = /^(?:[ \t]|-[ \t])/;
/** Blank lines, comments, and tables of TOML. */
const NOTHING = /^\s*(?:$|#|\[)/;

/** The fields that a text begins with, by their names, and where they end; null where it begins with none. */
export function frontMatterOf(
  text: string,
): { readonly fields: Readonly<Record<string, string>>; readonly end: number } | null {
  const [whole, , inside = ''] = FENCED.exec(text) ?? [];
  if (whole === undefined) return null;
  const fields: Record<string, string> = {};
  let last = '';
  for (const line of inside.split(/\r?\n/)) {
    const [, name, value = ''] = NAMED.exec(line) ?? [];
    if (name) {
      last = name;
      fields[name] = plainValue(value);
    } else if (NOTHING.test(line)) continue;
    else if (!OF_THE_LAST.test(line)) return null;
    else if (last)
      fields[last] = [fields[last], plainValue(line.replace(/^\s*-?\s*/, ''))].filter(Boolean).join(', ');
  }
  return last === '' ? null : { fields, end: whole.length };
}

/** A value without its quotation marks, the brackets of a list, and those of a link to another note. */
function plainValue(value: string): string {
  return value
    .trim()
    .replace(/^[>|][+-]?$/, '')
    .replace(/^\[(?!\[)(.*)\]$/, '$1')
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/, '$1');
}
