/** One thing the reader can choose of how pages look. */
export interface Setting {
  /** Name of the `data-` attribute of the page that the stylesheet reads. */
  readonly name: string;
  readonly label: string;
  /** How pages come; it needs no attribute. */
  readonly usual: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

const choice = (value: string, label: string) => ({ value, label });

export const SETTINGS: readonly Setting[] = [
  {
    name: 'paper',
    label: 'Paper',
    usual: 'system',
    choices: [
      choice('system', 'As the system'),
      choice('light', 'Light'),
      choice('sepia', 'Sepia'),
      choice('dark', 'Dark'),
      choice('contrast', 'High contrast'),
    ],
  },
  {
    name: 'face',
    label: 'Typeface',
    usual: 'serif',
    choices: [choice('serif', 'Serif'), choice('sans', 'Sans'), choice('legible', 'Hyperlegible')],
  },
  {
    name: 'size',
    label: 'Text size',
    usual: 'medium',
    choices: [
      choice('small', 'Small'),
      choice('medium', 'Medium'),
      choice('large', 'Large'),
      choice('larger', 'Larger'),
      choice('largest', 'Largest'),
    ],
  },
  {
    name: 'leading',
    label: 'Line spacing',
    usual: 'normal',
    choices: [choice('tight', 'Tight'), choice('normal', 'Normal'), choice('loose', 'Loose')],
  },
  {
    name: 'measure',
    label: 'Column',
    usual: 'medium',
    choices: [choice('narrow', 'Narrow'), choice('medium', 'Medium'), choice('wide', 'Wide')],
  },
];

/** What was chosen otherwise than usual: values by the names of their settings. */
export type Appearance = Readonly<Record<string, string>>;

/** Reads what `formatAppearance` wrote. What is damaged, unknown or usual is left out. */
export function parseAppearance(stored: string | null): Appearance {
  const values = readObject(stored);
  const known = SETTINGS.flatMap(({ name, usual, choices }) => {
    const value = choices.find(one => one.value === values[name] && one.value !== usual)?.value;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(known);
}

/** The text that is kept, and read before the first paint by `index.html`; null where all is as usual. */
export function formatAppearance(appearance: Appearance): string | null {
  return Object.keys(appearance).length === 0 ? null : JSON.stringify(appearance);
}

function readObject(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(stored ?? '{}'));
  } catch {
    return {};
  }
}
