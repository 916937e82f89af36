/** What the places in braces are filled with: people, months, days. For `composePage`; written for this project. */

export const FIRST_NAMES = [
  'Anna',
  'David',
  'Maria',
  'James',
  'Elena',
  'Tom',
  'Fatima',
  'Wei',
  'Lucía',
  'Jean-Pierre',
  'Olga',
  'Kofi',
  'Sven',
  'Aisha',
  'Patrick',
  'Nadia',
  'Henrik',
  'Priya',
  'George',
  'Miriam',
];

export const LAST_NAMES = [
  'Novak',
  'Smith',
  'García',
  'O’Brien',
  'Müller',
  'Kowalski',
  'Ivanova',
  'Tanaka',
  'Mensah',
  'Jensen',
  'Haddad',
  'Moreau',
  'Rossi',
  'van Dijk',
  'Cohen',
  'Patel',
  'Brown',
  'Silva',
  'Ahmed',
  'Walker',
];

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
