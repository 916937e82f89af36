import { REGIONS } from '../../model/region';
import type { PlaceKind, PlaceTable } from '../tagging-tables';
import type { Vocabulary } from '../vocabulary';
import { addNames, createEmptyGazetteer, type Gazetteer } from './gazetteer';
import { inflect } from './inflections';

/** Kinds whose names are written alike in most languages: great cities, capitals, leaders. */
const SHARED_KINDS: readonly PlaceKind[] = ['city1M', 'capital', 'leader'];

/**
 * A gazetteer for texts in another language than English: countries by the names that CLDR gives them
 * in it, and the names that are the same everywhere.
 */
export function createLanguageGazetteer(
  table: PlaceTable,
  language: string,
  vocabulary: Vocabulary,
): Gazetteer {
  const gazetteer = createEmptyGazetteer(table, vocabulary);
  for (const kind of SHARED_KINDS) {
    for (const [country, names] of Object.entries(table.kinds[kind] ?? {})) {
      addNames(gazetteer, names.split('|').filter(isProperName), { country, kind });
    }
  }
  const cldr = STYLES.map(
    style => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
  );
  for (const { code, level } of REGIONS.values()) {
    if (level !== 'country') continue;
    const listed = [...countryNames(code, cldr), ...(EVERYDAY_NAMES[language]?.[code] ?? [])];
    const names = listed.flatMap(name => inflect(name, language));
    addNames(gazetteer, names, { country: code, kind: 'name' });
  }
  return gazetteer;
}

/** What newspapers say where CLDR has the official name. */
const EVERYDAY_NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ru: { KP: ['Северная Корея'], KR: ['Южная Корея'], GB: ['Британия', 'Англия'], US: ['Америка'] },
  zh: { KP: ['北韩', '北朝鲜'], KR: ['南韩'] },
  es: { US: ['EEUU'], GB: ['Gran Bretaña', 'Inglaterra'] },
  fr: { GB: ['Grande-Bretagne', 'Angleterre'] },
  de: { GB: ['Großbritannien', 'England'] },
};

/** Not "Republicans" or "Medicare", which are English words. */
function isProperName(name: string): boolean {
  return name !== name.toUpperCase() && !name.endsWith('s');
}

/** The short style has "EE. UU." and "香港". */
const STYLES = ['long', 'short'] as const;

/** "Myanmar (Birmanie)" is two names. */
function countryNames(code: string, cldr: readonly Intl.DisplayNames[]): string[] {
  const known = cldr.map(names => names.of(code)).filter(name => name !== undefined);
  return [...new Set(known.flatMap(name => name.split(/[()（）]/)))]
    .map(name => name.trim())
    .filter(name => name.length > 1);
}
