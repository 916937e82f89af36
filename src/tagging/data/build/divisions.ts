import { iso31662 } from 'iso-3166';

/** Countries whose divisions English-language news calls by the names ISO gives them. */
const COUNTRIES = new Set(
  'US CA AU IN DE IT ES NG PK ZA MX BR ID KE AF IE NZ GB AR CO VE CU PH ET GH'.split(' '),
);

/** Words that ISO adds to a name, and names that are no use as they stand. */
const ADDED_WORDS = / (?:City|SAR|Territory)$|, .*$| \(.*\)$|^City of /g;
const LEFT_OUT = new Set([
  'United Kingdom',
  'Great Britain',
  'England and Wales',
  'Savannah',
  'American Samoa',
  'Guam',
  'Northern Mariana Islands',
  'Puerto Rico',
  'United States Minor Outlying Islands',
  'United States Virgin Islands',
  'Delta',
  'Plateau',
  'Rivers',
  'Imo',
  'Highland',
  'Niger',
  'Reading',
  'Bury',
  'Centre',
  'Nelson',
  'Marche',
  'North-West',
  'Amazonas',
  'Acre',
  'México',
  'Hidalgo',
  'Colima',
  'Para',
  'Papua',
  'West Coast',
  'Central',
  'Eastern',
  'Western',
  'Northern',
  'Southern',
  'Volta',
  'Ashanti',
  'Cross River',
  'Free State',
  'Distrito Federal',
  'Embu',
  'Meru',
  'Victoria',
  'Georgia',
  'Washington',
  'Medway',
  'Halton',
  'Sutton',
  'Barnet',
  'Angus',
  'Kent',
  'Norfolk',
  'Bath',
]);

/** First-level divisions by country, from ISO 3166-2. */
export function divisionNames(): Map<string, Set<string>> {
  const rows = new Map<string, Set<string>>();
  for (const { name, parent } of iso31662) {
    const country = parent.slice(0, 2);
    if (!COUNTRIES.has(country)) continue;
    const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(ADDED_WORDS, '').trim();
    if (LEFT_OUT.has(plain) || LEFT_OUT.has(name) || plain.length < 4) continue;
    const names = rows.get(country) ?? new Set<string>();
    rows.set(country, names.add(plain));
  }
  for (const name of ['Georgia', 'Washington']) rows.get('US')?.add(name);
  for (const name of ['Victoria']) rows.get('AU')?.add(name);
  for (const name of ['Kent', 'Norfolk', 'Bath']) rows.get('GB')?.add(name);
  return rows;
}
