export interface NewsmapRow {
  readonly country: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** Newsmap writes Kosovo as KV, ISO's user-assigned code in use elsewhere is XK. */
const CODES: Readonly<Record<string, string>> = { KV: 'XK' };

/** Entries that mislead: abbreviations with another common meaning, and names that are parts of longer ones. */
const LEFT_OUT = new Set([
  'SA',
  'Oz',
  'Ticos',
  'Rio',
  'Male',
  'DRC',
  'The Valley',
  'Capital Hill',
  'Manx',
  'Finn*',
  'Dane*',
  'Pole*',
  'Brit*',
  'Virgin Island*',
  'Kiwi*',
  'Madagas*',
  'Malagas*',
  'Swede*',
  'Somali*',
  'Channel Islands',
  'Samoa',
  'Central African*',
  'Congo',
  'Congolese',
]);

/**
 * The rows of newsmap's dictionary: `'UA': [Ukraine, Ukrainian*, Kiev, Kyiv]`. The file doesn't say
 * which name is what: a star or a typical ending tells demonyms, and the capitals follow them.
 */
export function* readNewsmap(yaml: string): Generator<NewsmapRow> {
  for (const line of yaml.split('\n')) {
    const match = /^\s+'([A-Z]{2})': \[(.*)\]/.exec(line);
    if (!match) continue;
    const words = (match[2] as string)
      .split(',')
      .map(word => word.trim())
      .filter(word => word && !LEFT_OUT.has(word));
    yield { country: CODES[match[1] as string] ?? (match[1] as string), ...sort(words) };
  }
}

function sort(words: readonly string[]): Omit<NewsmapRow, 'country'> {
  const names: string[] = [];
  const demonyms: string[] = [];
  const capitals: string[] = [];
  for (const word of words) {
    if (word.endsWith('*')) demonyms.push(word.slice(0, -1), `${word.slice(0, -1)}s`);
    else if (isDemonym(word)) demonyms.push(word);
    else if (demonyms.length > 0) capitals.push(word);
    else names.push(word);
  }
  return { names, demonyms, capitals };
}

const DEMONYM_ENDINGS =
  /(?:ese|ish|ench|rian|[^t]ian|ani|aeli|Thai|Dutch|Irish|Icelandic|Guianese|Burmese|Seychellois|Beninois|Barthelemois|Philippine|nais)$/;
const NOT_DEMONYMS = new Set(['Thailand', 'Burma']);

function isDemonym(word: string): boolean {
  return DEMONYM_ENDINGS.test(word) && !NOT_DEMONYMS.has(word);
}
