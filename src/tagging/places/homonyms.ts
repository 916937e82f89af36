/**
 * Countries that share their name with another place, each with the countries whose mention speaks
 * for it: its neighbours and those it is in the news with.
 */
export const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  // Georgia, beside the US state.
  GE: ['RU', 'AM', 'AZ', 'TR', 'UA'],
  // Congo and Congo.
  CD: ['RW', 'UG', 'BI', 'ZM', 'AO'],
  CG: ['GA', 'CM'],
  // Jordan and Lebanon, beside American towns.
  JO: ['SY', 'IQ', 'IL', 'PS', 'SA', 'EG'],
  LB: ['SY', 'IL', 'PS', 'IR', 'FR'],
};

/** What a companion's mention counts for, next to one of the country's own places. */
export const COMPANION_SHARE = 0.4;
